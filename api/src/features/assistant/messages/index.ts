import type { Catalogue } from "../../../platform/messages/index.ts";
import { ar } from "./ar.ts";
import { bn } from "./bn.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ro } from "./ro.ts";
import { sq } from "./sq.ts";
import { uk } from "./uk.ts";
import { zhHans } from "./zh-Hans.ts";

export const assistantMessages = {
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
} satisfies Catalogue;
