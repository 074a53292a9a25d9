import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, type Sender, testApp, type TestApp } from "../../testing/index.ts";

interface Updated {
  updateSettings: {
    viewer: { settings: object; citizen: { givenName: string | null; phone: string | null } } | null;
    errors: { code: string; path: string[] }[];
  };
}
const UPDATE = `mutation ($input: SettingsInput!) {
  updateSettings(input: $input) {
    viewer { settings { profile locale textSize contrast motion notices } citizen { givenName phone } }
    errors { code path }
  }
}`;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const update = (input: object, sender: Sender = {}) => app.post<Updated>(UPDATE, { input }, sender);

describe("updateSettings", () => {
  it("refuses a size, a language and a number that do not exist", async () => {
    const { token } = await app.make.person();
    const { data } = await update({ textSize: 401, locale: "tlh", phone: "call me" }, { token });
    expect(data.updateSettings.viewer).toBeNull();
    expect(data.updateSettings.errors).toEqual([
      { code: "NOT_A_CHOICE", path: ["input", "locale"] },
      { code: "TOO_LARGE", path: ["input", "textSize"] },
      { code: "FORMAT_INVALID", path: ["input", "phone"] },
    ]);
    expect((await update({ textSize: 99 }, { token })).data.updateSettings.errors).toMatchObject([
      { code: "TOO_SMALL" },
    ]);
  });

  it("is nothing for somebody who is not signed in", async () => {
    expect(codesOf(await update({ textSize: 200 }))).toEqual(["UNAUTHENTICATED"]);
  });

  it("applies a profile first and the single settings after, and leaves the rest alone", async () => {
    const { token } = await app.make.person({ settings: { locale: "en" } });
    const chosen = await update({ profile: "SENIOR", textSize: 200 }, { token });
    const settings = {
      profile: "SENIOR",
      locale: "en",
      textSize: 200,
      contrast: "HIGH",
      motion: false,
      notices: "PHONE",
    };
    expect(chosen.data.updateSettings.viewer?.settings).toEqual(settings);
    const changed = await update({ notices: "NONE", motion: null }, { token });
    expect(changed.data.updateSettings.viewer?.settings).toEqual({ ...settings, notices: "NONE" });
  });

  it("changes name and phone, takes them away when empty, and is the same twice", async () => {
    const { token } = await app.make.person({ givenName: "Ada" });
    for (let time = 0; time < 2; time += 1) {
      const { data } = await update({ phone: " 0999 555 012 " }, { token });
      expect(data.updateSettings.viewer?.citizen).toEqual({ givenName: "Ada", phone: "0999 555 012" });
    }
    const { data } = await update({ phone: "", givenName: null }, { token });
    expect(data.updateSettings.viewer?.citizen).toEqual({ givenName: null, phone: null });
  });
});

describe("citizen", () => {
  const CITIZEN = "query ($id: ID!) { citizen(id: $id) { givenName email } }";
  const idOf = (uuid: string) => Buffer.from(`Citizen:${uuid}`).toString("base64url");

  it("is nobody for an id that is none", async () => {
    const { token } = await app.make.operator();
    expect((await app.post(CITIZEN, { id: "x" }, { token })).data).toEqual({ citizen: null });
  });

  it("refuses strangers, other citizens and editors", async () => {
    const { id } = await app.make.person();
    const other = await app.make.person();
    const editor = await app.make.person({ roles: ["EDITOR"] });
    expect(codesOf(await app.post(CITIZEN, { id: idOf(id) }))).toEqual(["UNAUTHENTICATED"]);
    for (const { token } of [other, editor]) {
      expect(codesOf(await app.post(CITIZEN, { id: idOf(id) }, { token }))).toEqual(["FORBIDDEN"]);
    }
  });

  it("is shown to the desk", async () => {
    const { id, email } = await app.make.person({ givenName: "Rosa" });
    const { token } = await app.make.operator();
    const { data } = await app.post(CITIZEN, { id: idOf(id) }, { token });
    expect(data).toEqual({ citizen: { givenName: "Rosa", email } });
  });

  it("is themselves, and nobody else, to a citizen who has the id", async () => {
    const NODE = "query ($id: ID!) { node(id: $id) { id ... on Citizen { givenName } } }";
    const own = await app.make.person({ givenName: "Rosa" });
    const other = await app.make.person();
    const id = idOf(own.id);
    expect((await app.post(NODE, { id })).data).toEqual({ node: null });
    expect((await app.post(NODE, { id }, { token: other.token })).data).toEqual({ node: null });
    expect((await app.post(NODE, { id }, { token: own.token })).data).toEqual({
      node: { id, givenName: "Rosa" },
    });
  });
});
