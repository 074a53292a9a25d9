/** A stretch of bytes, both ends in it. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * What a Range header asks of so many bytes (RFC 9110, section 14): one stretch, cut at the end; null where it asks for
 * all of them, or for what is not understood, which may be answered whole; "none" where nothing of it is there.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | "none" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "none" : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return null;
  return from >= size ? "none" : { from, to };
}
