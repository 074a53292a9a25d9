import type { App } from "../../../lib/app/index.ts";
import { keepCases } from "./keep-cases.ts";
import { keepForms } from "./keep-forms.ts";

/** Keeps on the device what the reader would want without a connection: their cases, and the forms for new ones. */
export async function keepForOffline(app: App): Promise<void> {
  await keepCases(app);
  await keepForms(app);
}
