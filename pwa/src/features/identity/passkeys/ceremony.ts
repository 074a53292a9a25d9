import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";

/** The library is fetched when a key is asked for, not before. */
const library = () => import("@simplewebauthn/browser");

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => "PublicKeyCredential" in globalThis;

/** Whether it can offer them by itself where the e-mail is typed. */
export const offersPasskeys = async (): Promise<boolean> =>
  knowsPasskeys() && (await PublicKeyCredential.isConditionalMediationAvailable?.()) === true;

/** Has the device make a key; answers what the api wants to see of it. Rejects where the person stops. */
export async function makeKey(options: unknown): Promise<unknown> {
  const { startRegistration } = await library();
  return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
}

/** Has one of the device's keys sign. `offered`: waits quietly until one is picked at the e-mail field. */
export async function signWithKey(options: unknown, { offered }: { offered: boolean }): Promise<unknown> {
  const { startAuthentication } = await library();
  const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
  return startAuthentication({ optionsJSON, useBrowserAutofill: offered });
}

/** Ends what waits quietly. */
export async function stopOffering(): Promise<void> {
  (await library()).WebAuthnAbortService.cancelCeremony();
}

/** What went wrong at the device: the person stopped or waited too long, it holds a key already, or something else. */
export function deviceFailure(thrown: unknown): "stopped" | "known" | null {
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "NotAllowedError" || name === "AbortError") return "stopped";
  return name === "InvalidStateError" ? "known" : null;
}
