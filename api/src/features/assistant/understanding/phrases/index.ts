import { ar } from "./ar.ts";
import { bn } from "./bn.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Phrases } from "./phrases.ts";
import { ro } from "./ro.ts";
import { sq } from "./sq.ts";
import { uk } from "./uk.ts";
import { zhHans } from "./zh-Hans.ts";

export type { AskedPart, Phrases } from "./phrases.ts";

/** By locale; all of them are listened to, whatever language the page is in. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  it,
  en,
  ro,
  ar,
  sq,
  "zh-Hans": zhHans,
  uk,
  bn,
  es,
  fr,
};
