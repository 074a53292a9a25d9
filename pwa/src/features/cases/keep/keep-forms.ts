import { KeepForms } from "../../../gql/KeepForms.ts";
import { NewCasePage } from "../../../gql/NewCasePage.ts";
import { RequestTypesPage } from "../../../gql/RequestTypesPage.ts";
import type { App } from "../../../lib/app/index.ts";
import { KEPT_FORMS } from "../../../lib/device/kept-answers.ts";
import { isDue } from "./due.ts";

/** Request types hardly change; milliseconds. */
const PAUSE = 86_400_000;

/** Keeps the forms of all request types on the device, so that any request can be written without a connection. */
export async function keepForms({ client, preferences }: App): Promise<void> {
  const { locale, register } = preferences.peek();
  const due = await isDue(KEPT_FORMS, `${KeepForms.id} ${locale} ${register}`, PAUSE);
  if (due === null) return;
  await client.load(KeepForms, { locale, register });
  const { data } = client.state(KeepForms, { locale, register }).peek();
  if (data === undefined) return;
  const { requestTypes } = data;
  client.write(RequestTypesPage, { locale, register }, { requestTypes }, { keep: true });
  for (const requestType of requestTypes) {
    const { code } = requestType;
    client.write(NewCasePage, { code, locale, register }, { requestType }, { keep: true });
  }
  await due();
}
