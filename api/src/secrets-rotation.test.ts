import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signInCodeToSend } from "./features/identity/index.ts";
import { testApp, type TestApp } from "./testing/index.ts";

const [OLD, NEW] = [
  "the-key-that-everything-was-made-with-so-far",
  "the-key-that-is-taken-from-today-onwards",
];

let before: TestApp;
let rotated: TestApp;
let forgotten: TestApp;

beforeAll(async () => {
  before = await testApp({ environment: { SECRET_KEY: OLD } });
  rotated = await testApp({ beside: before, environment: { SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: OLD } });
  forgotten = await testApp({ beside: before, environment: { SECRET_KEY: NEW } });
});
afterAll(async () => {
  await forgotten.stop();
  await rotated.stop();
  await before.stop();
});

const PDF = new Uint8Array(Buffer.from("%PDF-1.4\n%%EOF\n"));

async function uploadPath(app: TestApp): Promise<string> {
  const { token } = await app.make.person();
  const input = {
    requestId: randomUUID(),
    fileName: "a.pdf",
    mediaType: "application/pdf",
    size: PDF.length,
  };
  const { data } = await app.post<{ createUpload: { uploadUrl: string } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { uploadUrl } }",
    { input },
    { token },
  );
  return data.createUpload.uploadUrl;
}

const put = async (app: TestApp, path: string) =>
  (await fetch(`${app.url}${path}`, { method: "PUT", body: PDF })).status;

async function codeAskedOf(app: TestApp): Promise<{ email: string; id: string }> {
  const email = `${randomUUID()}@example.org`;
  await app.post(
    "mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { expiresIn } }",
    {
      input: { requestId: randomUUID(), email },
    },
  );
  const [row] = await app.sql<{ id: string }>("select id from sign_in_codes where email = $1", [email]);
  return { email, id: row?.id ?? "" };
}

const signIn = async (app: TestApp, input: object) => {
  const { data } = await app.post<{ signIn: { token: string | null } }>(
    "mutation ($input: SignInInput!) { signIn(input: $input) { token } }",
    { input: { cookie: false, ...input } },
  );
  return data.signIn.token;
};

describe("a rotation of SECRET_KEY", () => {
  it("closes what an older key signed once that key is forgotten", async () => {
    expect(await put(forgotten, await uploadPath(before))).toBe(403);
    const { id } = await codeAskedOf(before);
    expect(await signInCodeToSend(forgotten.platform.database.primary, id, forgotten.platform)).toBeNull();
  });

  it("keeps links to files good, whichever key signed them", async () => {
    expect(await put(rotated, await uploadPath(before))).toBe(204);
    expect(await put(rotated, await uploadPath(rotated))).toBe(204);
  });

  it("takes a code that was asked for before it, and mails the same digits", async () => {
    const { email, id } = await codeAskedOf(before);
    const codes = await Promise.all(
      [before, rotated].map((app) => signInCodeToSend(app.platform.database.primary, id, app.platform)),
    );
    expect(codes[1]).toEqual(codes[0]);
    const code = codes[0]?.code ?? "";
    expect(await signIn(rotated, { email, code: code === "000000" ? "000001" : "000000" })).toBeNull();
    expect(await signIn(rotated, { email, code })).toMatch(/\S{20,}/);
  });
});
