const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as a language writes it; its locale says which digits. All our languages write small ones as they are, and a
 * slow phone takes a tenth of a second to begin with Intl.
 */
export function writtenNumber(locale: string, value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
}
