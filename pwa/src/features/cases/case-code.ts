/** A code as it is written, from what somebody typed or was told: "7k3m 2qxd f" → "7K3M-2QXD-F". */
export function writtenCode(text: string): string {
  const letters = text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].filter(Boolean).join("-");
}

/** What opens an anonymous case: its code and its secret, from the link kept when filing. */
export function readSecretLink(text: string): { code: string; secret: string } | null {
  const found = /\/c\/([^/?#\s]+)[#?](?:s(?:ecret)?=)?([\w-]{16,})/.exec(text);
  return found === null ? null : { code: writtenCode(found[1] ?? ""), secret: found[2] ?? "" };
}
