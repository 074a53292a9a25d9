import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, openCase, testApp, type TestApp, until } from "../../../testing/index.ts";

const REPLACE = `mutation ($input: ReplaceCaseSecretInput!) {
  replaceCaseSecret(input: $input) { sent errors { code } }
}`;
const CASE = "query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { code } }";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await app.sql("update organizations set demo = true");
});
afterAll(() => app.stop());

const secret = () => randomBytes(18).toString("base64url");
const replace = (code: string, contact: string, requestId: string = randomUUID()) =>
  app.post<{ replaceCaseSecret: { sent: boolean; errors: { code: string }[] } }>(REPLACE, {
    input: { requestId, code, contact },
  });
const opens = async (code: string, key: string) =>
  (await app.post<{ case: object | null }>(CASE, { code, secret: key })).data.case !== null;
const mails = () => app.sql<{ recipient: string; body: string }>("select recipient, body from demo_mails");

describe("replaceCaseSecret", () => {
  it("says when a code is misread", async () => {
    expect(codesOf(await replace("7K3M-2QXD-A", "a@example.org"))).toEqual(["CASE_CODE_MISREAD"]);
  });

  it("answers the same whether or not the contact is right, and sends nothing where it is not", async () => {
    const mine = secret();
    const { code } = await openCase(app, {}, { secret: mine, contactEmail: "nemo@example.org" });
    const answer = await replace(code, "other@example.org");
    expect(answer.data.replaceCaseSecret).toEqual({ sent: true, errors: [] });
    const events = await app.sql("select 1 from outbox where type = 'CaseSecretLost'");
    expect(events).toEqual([]);
    expect(await opens(code, mine)).toBe(true);
  });

  it("mails a fresh link, once, and shuts the old one", async () => {
    const mine = secret();
    const { code } = await openCase(app, {}, { secret: mine, contactEmail: "Nemo@example.org" });
    const requestId = randomUUID();
    for (const _ of [1, 2]) {
      const answer = await replace(code.toLowerCase(), " nemo@EXAMPLE.org ", requestId);
      expect(answer.data.replaceCaseSecret).toEqual({ sent: true, errors: [] });
    }
    const fresh = await until(async () => {
      const link = (await mails()).map(({ body }) => body.match(new RegExp(`/c/${code}#([\\w-]+)`))?.[1]);
      return link.find(Boolean);
    });
    await until(() => opens(code, fresh));
    expect(await opens(code, mine)).toBe(false);
    expect(await app.sql("select 1 from outbox where type = 'CaseSecretLost'")).toHaveLength(1);
    const kept = JSON.stringify(await app.sql("select payload from outbox"));
    expect(kept).not.toContain(fresh);
  });

  it("counts tries for a code, whoever asks", async () => {
    const { code } = await openCase(app, {}, { secret: secret(), contactEmail: "nemo@example.org" });
    for (let tries = 0; tries < 3; tries += 1) await replace(code, "wrong@example.org");
    const { data } = await replace(code, "nemo@example.org");
    expect(data.replaceCaseSecret).toEqual({ sent: false, errors: [{ code: "TOO_MANY_TRIES" }] });
  });
});
