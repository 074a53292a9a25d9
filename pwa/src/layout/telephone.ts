/** A number as people read it, never cut at the end of a line. */
export function inOneLine(phone: string): string {
  return phone.replaceAll(" ", "\u00a0");
}
