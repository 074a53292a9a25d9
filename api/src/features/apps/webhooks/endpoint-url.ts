import { ExpectedFailure } from "../../../platform/errors/index.ts";
import { checkHost, PrivateAddressError } from "./guarded-lookup.ts";

const MAX_LENGTH = 500;

/**
 * Checks where messages are to be sent, its name looked up. It is checked again each time one is sent.
 * @param privateToo a developer's machine: http and private addresses will do
 * @throws ExpectedFailure WEBHOOK_URL_INVALID, WEBHOOK_URL_INSECURE, WEBHOOK_HOST_UNKNOWN, WEBHOOK_ADDRESS_PRIVATE
 */
export async function checkEndpointUrl(text: string, privateToo: boolean): Promise<void> {
  const fail = (code: string) => new ExpectedFailure({ code, path: ["input", "url"] });
  if (text.length > MAX_LENGTH || /[\s\\#]/.test(text) || !URL.canParse(text))
    throw fail("WEBHOOK_URL_INVALID");
  const url = new URL(text);
  if (url.username || url.password) throw fail("WEBHOOK_URL_INVALID");
  if (url.protocol !== "https:" && !(privateToo && url.protocol === "http:")) {
    throw fail("WEBHOOK_URL_INSECURE");
  }
  if (privateToo) return;
  try {
    await checkHost(url);
  } catch (error) {
    throw fail(error instanceof PrivateAddressError ? "WEBHOOK_ADDRESS_PRIVATE" : "WEBHOOK_HOST_UNKNOWN");
  }
}
