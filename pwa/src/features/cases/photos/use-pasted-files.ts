import { useEffect, useRef } from "preact/hooks";

/** Files pasted or dropped anywhere on the page while the component is shown. Pasted text is left to its field. */
export function usePastedFiles(onFiles: (files: File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null): void => {
      const files = [...(data?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData);
    const drop = (event: DragEvent): void => take(event, event.dataTransfer);
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    addEventListener("paste", paste);
    addEventListener("drop", drop);
    addEventListener("dragover", allow);
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("drop", drop);
      removeEventListener("dragover", allow);
    };
  }, []);
}
