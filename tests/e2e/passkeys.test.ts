import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium, newPage } from "../browser/chromium.ts";
import { wordsOf, type Locale } from "../browser/words.ts";
import { newEmail, signInCodeFor } from "../testkit/personas.ts";

/** Devices keep keys for a host by name. */
const url = inject("appUrl").replace("127.0.0.1", "localhost");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A phone that opens by finger. Until the owner is there it answers nothing. */
async function fingerReader(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: false,
    },
  });
  return { cdp, authenticatorId };
}

test.each<Locale>(["it", "en"])(
  "adding this device, entering with it, taking it away (%s)",
  async (locale) => {
    const page = await newPage(browser, { baseURL: url, locale, serviceWorkers: "block" });
    const t = wordsOf(locale);
    const { cdp, authenticatorId } = await fingerReader(page);
    const touch = (enabled: boolean) =>
      cdp.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
    const email = newEmail();
    const button = (name: RegExp) => page.getByRole("button", { name });
    const signedIn = () => page.getByText(t("identity.account.signedIn", { email })).waitFor();

    await page.goto("/sign-in?next=/settings");
    await page.getByLabel(t("identity.signIn.email")).fill(email);
    await button(t("identity.signIn.sendCode")).click();
    await page.getByLabel(t("identity.signIn.code")).fill(await signInCodeFor(url, email));
    await button(t("identity.signIn.enter")).click();
    await signedIn();

    const name = "Telefono";
    await page.getByLabel(t("identity.passkey.name")).fill(name);
    await touch(true);
    await button(t("identity.passkey.add")).click();
    await page.getByText(t("identity.passkey.added", { name })).waitFor();
    await page.getByText(t("identity.passkey.neverUsed")).waitFor();
    await touch(false);
    const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId });
    expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: "localhost" }]);

    await button(t("nav.signOut")).click();
    await page.goto("/sign-in?next=/settings");
    await button(t("identity.passkey.signIn")).waitFor();
    await touch(true);
    await button(t("identity.passkey.signIn")).click();
    await signedIn();
    await page.getByText(t("identity.passkey.lastUsed")).waitFor();

    await button(t("identity.passkey.remove", { name })).click();
    await page.getByText(t("identity.passkey.removed", { name })).waitFor();
    await button(t("nav.signOut")).click();
    await page.goto("/sign-in");
    await button(t("identity.passkey.signIn")).click();
    await page.getByRole("alert").filter({ hasText: "passkey" }).waitFor();
    await page.context().close();
  },
);
