import { toGlobalId } from "../../../platform/ids/index.ts";
import type { Definition, FieldDefinition, RequestTypeTexts } from "./definition.ts";
import type { VersionRow } from "./request-type.repository.ts";

export type RegisterName = "NORMAL" | "PLAIN";

/** A request type in the reader's words, as GraphQL shows it. */
export interface ToldType {
  __typename: "RequestType";
  id: string;
  code: string;
  version: number;
  category: string;
  sector: string;
  frequent: boolean;
  identity: Definition["identity"];
  place: Definition["place"];
  photos: Definition["photos"];
  emergencyPhone: string | null;
  promise: Definition["promise"];
  retentionMonths: number;
  title: string;
  description: string;
  describe: string;
  fields: ToldField[];
  /** The locale these texts are really in. */
  locale: string;
}

export interface ToldField {
  code: string;
  type: Uppercase<FieldDefinition["datatype"]>;
  required: boolean;
  label: string;
  hint: string | null;
  options: { value: string; label: string }[];
  /** How long the slot lasts that it is answered with; null for every other field. */
  slotMinutes: number | null;
}

interface Text {
  locale: string;
  register: RegisterName;
  content: RequestTypeTexts;
}

/** One immutable version of a request type, with its texts. */
export class PublishedType {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly category: string;
  readonly definition: Definition;
  private readonly texts: readonly Text[];
  private readonly told = new Map<string, ToldType>();

  constructor(row: VersionRow) {
    this.id = row.id;
    this.code = row.code;
    this.number = row.number;
    this.category = row.category;
    this.definition = row.definition;
    this.texts = row.texts;
  }

  /** In these words, else in the nearest there are: other register, then Italian. */
  tell(locale: string, register: RegisterName): ToldType {
    const key = `${locale} ${register}`;
    const known = this.told.get(key);
    if (known) return known;
    const text = this.nearest(locale, register);
    const told = this.toldIn(text);
    // Locales come from readers, so only those that exist are kept.
    if (text.locale === locale) this.told.set(key, told);
    return told;
  }

  /** All words by which it may be searched in a locale, the most telling first. */
  words(locale: string): { title: string; keywords: readonly string[]; description: string } {
    const { content, locale: real } = this.nearest(locale, "NORMAL");
    return {
      title: content.title,
      keywords: this.definition.keywords[real] ?? [],
      description: content.description,
    };
  }

  private nearest(locale: string, register: RegisterName): Text {
    const fits = (wanted: string) => [
      this.texts.find((text) => text.locale === wanted && text.register === register),
      this.texts.find((text) => text.locale === wanted),
    ];
    const found = [...fits(locale), ...fits("it"), ...this.texts].find((text) => text !== undefined);
    if (!found) throw new Error(`${this.code} has no texts`);
    return found;
  }

  private toldIn({ locale, content }: Text): ToldType {
    const { promise, emergency, sector, frequent, identity, place, photos, retentionMonths, slots } =
      this.definition;
    return {
      __typename: "RequestType",
      id: toGlobalId("RequestType", this.id),
      code: this.code,
      version: this.number,
      category: this.category,
      sector,
      frequent,
      identity,
      place,
      photos,
      emergencyPhone: emergency?.phone ?? null,
      promise,
      retentionMonths,
      title: content.title,
      description: content.description,
      describe: content.describe,
      fields: this.definition.fields.map((field) => toldField(field, content, slots)),
      locale,
    };
  }
}

function toldField(field: FieldDefinition, content: RequestTypeTexts, slots: Definition["slots"]): ToldField {
  const words = content.fields[field.code];
  return {
    code: field.code,
    type: field.datatype.toUpperCase() as ToldField["type"],
    required: field.required,
    label: words?.label ?? field.code,
    hint: words?.hint ?? null,
    options: field.options.map((value) => ({ value, label: words?.options?.[value] ?? value })),
    slotMinutes: slots?.field === field.code ? slots.minutes : null,
  };
}
