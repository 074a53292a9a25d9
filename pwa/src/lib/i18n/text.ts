import type { MessageKey } from "./keys.ts";
import { directionOf } from "./locales.ts";
import { writtenNumber } from "./written-number.ts";

export type MessageArguments = Record<string, string | number>;
/** Compiled messages by key: plain text, or a function where there are arguments. */
export type Messages = Record<string, string | ((args: MessageArguments) => string)>;

/** How a language says dates and numbers, where the browser's Intl does not know the language. */
export interface Spelling {
  /** Understands what `Text` asks of Intl: weekday, day, month, year, dateStyle long, timeStyle short. */
  date(instant: Date, options: Intl.DateTimeFormatOptions): string;
  number(value: number): string;
}

/** Dates are said in the organisation's time zone, wherever the reader is. */
const TIME_ZONE = "Europe/Rome";

/** Codes, telephone numbers and what is typed have Latin digits, so dates and numbers beside them have too; 24 hours. */
const DIGITS = "-u-nu-latn-hc-h23";

const STYLES = {
  date: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  day: { weekday: "long", day: "numeric", month: "long" },
  time: { timeStyle: "short" },
  shortDate: { day: "numeric", month: "short", year: "numeric" },
  dateTime: { dateStyle: "long", timeStyle: "short" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** U+2068 FIRST STRONG ISOLATE and U+2069: a name or a number keeps its own direction. */
const isolated = (value: string): string => `\u2068${value}\u2069`;

/** The words, dates and numbers of one language. */
export class Text {
  constructor(
    /** BCP 47. */
    readonly locale: string,
    private readonly messages: Messages,
    /** The rooms whose messages are in it. */
    readonly rooms: ReadonlySet<string> = new Set(),
    private readonly spelling: Spelling | null = null,
    /**
     * Dates already written, by style and instant. The server hands over its own: a slow phone takes a tenth of a second
     * to begin with Intl, and may know a language less well.
     */
    readonly dates = new Map<string, string>(),
  ) {}

  /** A message of the catalogues. */
  readonly t = (key: MessageKey, args: MessageArguments = {}): string => {
    const message = this.messages[key];
    if (message === undefined) throw new Error(`The catalogue of ${this.locale} with ${key} is not loaded`);
    return typeof message === "string" ? message : message(this.#isolate(args));
  };

  /** A message whose key is made at run time, e.g. from an enum; null where there is none. */
  readonly find = (key: string, args: MessageArguments = {}): string | null =>
    key in this.messages ? this.t(key as MessageKey, args) : null;

  /** ISO instant → "venerdì 21 novembre 2026". */
  readonly date = (iso: string): string => this.#format(iso, "date");

  /** ISO instant → "venerdì 21 novembre". */
  readonly day = (iso: string): string => this.#format(iso, "day");

  /** ISO instant → "10:30". */
  readonly time = (iso: string): string => this.#format(iso, "time");

  /** ISO instant → "21 nov 2026". */
  readonly shortDate = (iso: string): string => this.#format(iso, "shortDate");

  /** ISO instant → "21 novembre 2026 alle ore 10:30". */
  readonly dateTime = (iso: string): string => this.#format(iso, "dateTime");

  readonly number = (value: number): string =>
    this.spelling?.number(value) ?? writtenNumber(this.#written(), value);

  /** English is written as in Europe: 21 November. */
  #written(): string {
    return (this.locale === "en" ? "en-GB" : this.locale) + DIGITS;
  }

  /** In a text from right to left, Latin words and groups of digits would mix with what is around them. */
  #isolate(args: MessageArguments): MessageArguments {
    if (directionOf(this.locale) === "ltr") return args;
    const entries = Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" ? isolated(value) : value,
    ]);
    return Object.fromEntries(entries) as MessageArguments;
  }

  #format(iso: string, style: keyof typeof STYLES): string {
    const key = `${style} ${iso}`;
    const written = this.dates.get(key) ?? this.#spell(new Date(iso), STYLES[style]);
    this.dates.set(key, written);
    return written;
  }

  #spell(instant: Date, style: Intl.DateTimeFormatOptions): string {
    const zoned = { timeZone: TIME_ZONE, ...style };
    const format = (): string => new Intl.DateTimeFormat(this.#written(), zoned).format(instant);
    return this.spelling?.date(instant, zoned) ?? format();
  }
}
