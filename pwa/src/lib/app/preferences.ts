import { UpdateSettings } from "../../gql/UpdateSettings.ts";
import { Shell } from "../../gql/Shell.ts";
import { applyAppearance } from "../../profiles/appearance.ts";
import { preferencesCookie } from "../../profiles/cookie.ts";
import type { Preferences } from "../../profiles/preferences.ts";
import { changeText } from "../i18n/catalogue.ts";
import type { App } from "./context.ts";

/**
 * Changes preferences at once on the page and on the device, and on the account of who is signed in. Nothing that is
 * being typed is lost: components stay, only attributes and words change.
 */
export async function changePreferences(app: App, change: Partial<Preferences>): Promise<void> {
  await adoptPreferences(app, { ...app.preferences.peek(), ...change });
  await saveToAccount(app, change);
  // What the api says in the reader's words; it stays on the page until it is there anew.
  if (change.locale !== undefined || change.register !== undefined) app.client.reload();
}

/** Shows preferences and keeps them on the device. */
export async function adoptPreferences(app: App, preferences: Preferences): Promise<void> {
  await changeText(app.text, { locale: preferences.locale });
  app.preferences.value = preferences;
  document.cookie = preferencesCookie(preferences, location.protocol === "https:");
  applyAppearance(preferences);
}

/**
 * After signing in: an account that has a profile brings it to this device; an account without one takes the device's.
 */
export async function reconcilePreferences(app: App): Promise<void> {
  await app.client.load(Shell, {}, { keep: true });
  const viewer = app.client.state(Shell, {}).peek().data?.viewer;
  if (viewer?.citizen == null) return;
  if (viewer.settings.profile === null) await saveToAccount(app, app.preferences.peek());
  else await adoptPreferences(app, { ...app.preferences.peek(), ...viewer.settings });
}

/** The device's copy is what is shown; an account that cannot be reached takes the next change. */
async function saveToAccount(app: App, settings: Partial<Preferences>): Promise<void> {
  if (app.client.state(Shell, {}).peek().data?.viewer.citizen == null) return;
  await app.client.mutate(UpdateSettings, { input: settings }).catch(() => null);
}
