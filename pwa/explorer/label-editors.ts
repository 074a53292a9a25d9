/**
 * GraphiQL's editors are text areas without a name: each takes the name of the region it is in, as soon as it is there.
 * Returns what stops it.
 */
export function labelEditors(within: HTMLElement): () => void {
  const label = (): void => {
    for (const area of within.querySelectorAll(".CodeMirror textarea:not([aria-label])")) {
      area.setAttribute("aria-label", area.closest("[aria-label]")?.getAttribute("aria-label") ?? "Editor");
    }
  };
  const observer = new MutationObserver(label);
  observer.observe(within, { childList: true, subtree: true });
  label();
  return () => observer.disconnect();
}
