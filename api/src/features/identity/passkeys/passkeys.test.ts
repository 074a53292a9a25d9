import { generateKeyPairSync, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  codesOf,
  type Faults,
  type MadePerson,
  type Sender,
  SoftwareAuthenticator,
  testApp,
  type TestApp,
} from "../../../testing/index.ts";

interface Options {
  challenge: string;
  user: { id: string };
  excludeCredentials: { id: string }[];
}
interface Passkey {
  id: string;
  name: string;
  lastUsedAt: string | null;
}
interface Failures {
  errors: { code: string; path: string[] }[];
}
type Kept = Failures & { viewer: { passkeys: Passkey[] } | null };
type Entered = Failures & { token: string | null; viewer: { citizen: { email: string } } | null };

const PREPARE = "mutation { preparePasskey { options errors { code path } } }";
const ADD = `mutation ($input: AddPasskeyInput!) {
  addPasskey(input: $input) { viewer { passkeys { id name lastUsedAt } } errors { code path } }
}`;
const REMOVE = `mutation ($input: RemovePasskeyInput!) {
  removePasskey(input: $input) { viewer { passkeys { id name } } errors { code path } }
}`;
const PREPARE_SIGN_IN = "mutation { preparePasskeySignIn { options errors { code path } } }";
const SIGN_IN = `mutation ($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) { token viewer { citizen { email } } errors { code path } }
}`;
const MINE = "{ viewer { passkeys { id name lastUsedAt } } }";
const REFUSED = [{ code: "PASSKEY_REFUSED", path: ["input", "response"] }];

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());
beforeEach(() => app.sql("truncate rate_limits"));

const device = () => new SoftwareAuthenticator(app.platform.settings.publicUrl);

async function prepare(sender: Sender): Promise<Options> {
  const { data } = await app.post<{ preparePasskey: Failures & { options: Options } }>(PREPARE, {}, sender);
  return data.preparePasskey.options;
}
const addInput = (response: object, input: object = {}) => ({
  input: { requestId: randomUUID(), name: "Il mio telefono", response, ...input },
});
const add = async (sender: Sender, variables: object): Promise<Kept> =>
  (await app.post<{ addPasskey: Kept }>(ADD, variables, sender)).data.addPasskey;

/** Somebody with a key on a device. */
async function holder(): Promise<{ person: MadePerson; phone: SoftwareAuthenticator }> {
  const person = await app.make.person();
  const phone = device();
  const { errors } = await add(person, addInput(phone.create(await prepare(person))));
  expect(errors).toEqual([]);
  return { person, phone };
}

async function challenge(): Promise<{ challenge: string }> {
  const { data } = await app.post<{ preparePasskeySignIn: { options: { challenge: string } } }>(
    PREPARE_SIGN_IN,
  );
  return data.preparePasskeySignIn.options;
}
const enter = async (response: unknown, sender: Sender = {}): Promise<Entered> => {
  const input = { response, cookie: false };
  return (await app.post<{ signInWithPasskey: Entered }>(SIGN_IN, { input }, sender)).data.signInWithPasskey;
};

describe("adding a passkey", () => {
  it.each([
    ["an empty answer", {}],
    ["a text", "x"],
    ["an answer without its parts", { id: "eA", rawId: "eA", type: "public-key", response: {} }],
    ["parts that are no answer", addInput({}).input],
  ])("refuses %s", async (_what, response) => {
    const person = await app.make.person();
    expect((await add(person, addInput({}, { response }))).errors).toEqual(REFUSED);
  });

  it("refuses a blank name and one that is too long", async () => {
    const person = await app.make.person();
    const response = device().create(await prepare(person));
    for (const [name, code] of [
      [" ", "REQUIRED"],
      ["x".repeat(61), "TOO_LONG"],
    ]) {
      expect((await add(person, addInput(response, { name }))).errors).toEqual([
        { code, path: ["input", "name"] },
      ]);
    }
  });

  it("is not for anonymous readers", async () => {
    expect(codesOf(await app.post(PREPARE))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await app.post(ADD, addInput({})))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await app.post(REMOVE, { input: { id: "x" } }))).toEqual(["UNAUTHENTICATED"]);
    expect((await app.post(MINE)).data).toEqual({ viewer: { passkeys: [] } });
  });

  it("refuses a challenge of somebody else's, an old one, one made to sign in, and one never made", async () => {
    const [person, other] = [await app.make.person(), await app.make.person()];
    const user = { id: "eA" };
    const old = await prepare(person);
    app.clock.advance(301_000);
    const challenges = [await prepare(other), old, await challenge(), { challenge: "A".repeat(43) }];
    for (const one of challenges) {
      const response = device().create({ user, ...one });
      expect((await add(person, addInput(response))).errors).toEqual(REFUSED);
    }
  });

  it.each<[string, Faults]>([
    ["another origin", { origin: "https://sportello.evil.example" }],
    ["another host's key", { rpId: "evil.example" }],
    ["a device that did not ask for the finger", { userVerified: false }],
  ])("refuses %s, and the challenge is used up", async (_what, faults) => {
    const person = await app.make.person();
    const options = await prepare(person);
    const phone = device();
    expect((await add(person, addInput(phone.create(options, faults)))).errors).toEqual(REFUSED);
    expect((await add(person, addInput(phone.create(options)))).errors).toEqual(REFUSED);
  });

  it("keeps the key under its name, once for a request that comes twice, and asks for another device next", async () => {
    const person = await app.make.person();
    const phone = device();
    const variables = addInput(phone.create(await prepare(person)), { name: " Il mio telefono " });
    const first = await add(person, variables);
    expect(first).toEqual({
      viewer: { passkeys: [{ id: expect.any(String), name: "Il mio telefono", lastUsedAt: null }] },
      errors: [],
    });
    expect(await add(person, variables)).toEqual(first);
    expect((await prepare(person)).excludeCredentials).toMatchObject([{ id: phone.id }]);
    const again = addInput(phone.create(await prepare(person)));
    expect((await add(person, again)).errors).toEqual(REFUSED);
  });

  it("keeps ten at most", async () => {
    const { person } = await holder();
    await app.sql(
      `insert into passkeys select gen_random_uuid(), person_id, sha256(n::text::bytea), user_handle, public_key,
         counter, transports, 'n', created_at from passkeys, generate_series(1, 8) n where person_id = $1`,
      [person.id],
    );
    const [ninth, tenth] = [device().create(await prepare(person)), device().create(await prepare(person))];
    expect((await add(person, addInput(ninth))).errors).toEqual([]);
    expect((await add(person, addInput(tenth))).errors).toMatchObject([{ code: "TOO_MANY" }]);
    const { data } = await app.post<{ preparePasskey: Failures }>(PREPARE, {}, person);
    expect(data.preparePasskey.errors).toMatchObject([{ code: "TOO_MANY" }]);
  });
});

describe("removing a passkey", () => {
  it("refuses one that is another person's, as one that is none", async () => {
    const [{ person }, stranger] = [await holder(), await app.make.person()];
    const { data } = await app.post<{ viewer: { passkeys: Passkey[] } }>(MINE, {}, person);
    for (const id of [data.viewer.passkeys[0]?.id, "nonsense"]) {
      const answer = await app.post<{ removePasskey: Kept }>(REMOVE, { input: { id } }, stranger);
      expect(answer.data.removePasskey.errors).toEqual([{ code: "NOT_FOUND", path: ["input", "id"] }]);
    }
  });

  it("ends what the key can do", async () => {
    const { person, phone } = await holder();
    const { data } = await app.post<{ viewer: { passkeys: Passkey[] } }>(MINE, {}, person);
    const input = { id: data.viewer.passkeys[0]?.id };
    const answer = await app.post<{ removePasskey: Kept }>(REMOVE, { input }, person);
    expect(answer.data.removePasskey).toEqual({ viewer: { passkeys: [] }, errors: [] });
    expect((await enter(phone.get(await challenge()))).errors).toEqual(REFUSED);
  });
});

describe("signing in with a passkey", () => {
  it.each([
    ["an empty answer", {}],
    ["a list", []],
    ["no signature", { id: "eA", rawId: "eA", type: "public-key", response: {} }],
  ])("refuses %s", async (_what, response) => {
    expect((await enter(response)).errors).toEqual(REFUSED);
  });

  it.each<[string, Faults]>([
    ["another origin", { origin: "https://sportello.evil.example" }],
    ["another host", { rpId: "evil.example" }],
    ["a device that did not ask for the finger", { userVerified: false }],
    ["a counter that runs backwards, as a copy's does", { counter: 0 }],
    ["another key's signature", { signedBy: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey }],
    ["somebody else's handle", { userHandle: "eA" }],
  ])("refuses %s, and the challenge is used up", async (_what, faults) => {
    const { phone } = await holder();
    expect((await enter(phone.get(await challenge()))).errors).toEqual([]);
    const options = await challenge();
    expect((await enter(phone.get(options, faults))).errors).toEqual(REFUSED);
    expect((await enter(phone.get(options))).errors).toEqual(REFUSED);
  });

  it("refuses a key that is not known, an answer sent twice, an old challenge and one made to add a key", async () => {
    const { person, phone } = await holder();
    expect((await enter(device().get(await challenge()))).errors).toEqual(REFUSED);
    const answer = phone.get(await challenge());
    expect((await enter(answer)).errors).toEqual([]);
    expect((await enter(answer)).errors).toEqual(REFUSED);
    const old = await challenge();
    app.clock.advance(301_000);
    expect((await enter(phone.get(old))).errors).toEqual(REFUSED);
    expect((await enter(phone.get(await prepare(person)))).errors).toEqual(REFUSED);
  });

  it("says when there were too many tries with one key", async () => {
    const { phone } = await holder();
    const tries = [];
    for (let count = 0; count < 21; count += 1) {
      tries.push((await enter(phone.get({ challenge: "A".repeat(43) }))).errors[0]?.code);
    }
    expect(tries.slice(0, 20).every((code) => code === "PASSKEY_REFUSED")).toBe(true);
    expect(tries[20]).toBe("TOO_MANY_TRIES");
  });

  it("opens a session of its owner's, which knows how it began, and notes the use", async () => {
    const { person, phone } = await holder();
    const entered = await enter(phone.get(await challenge()));
    expect(entered).toMatchObject({ viewer: { citizen: { email: person.email } }, errors: [] });
    const mine = await app.post<{ viewer: { passkeys: Passkey[] } }>(
      MINE,
      {},
      { token: entered.token ?? "" },
    );
    expect(mine.data.viewer.passkeys).toMatchObject([{ lastUsedAt: expect.any(String) }]);
    expect(
      await app.sql("select method, level from sessions where method = 'PASSKEY' and person_id = $1", [
        person.id,
      ]),
    ).toEqual([{ method: "PASSKEY", level: 0 }]);
  });

  it("gives a browser a cookie and no token", async () => {
    const { phone } = await holder();
    const input = { response: phone.get(await challenge()) };
    const answer = await app.post<{ signInWithPasskey: Entered }>(SIGN_IN, { input });
    expect(answer.data.signInWithPasskey).toMatchObject({ token: null, errors: [] });
    expect(answer.headers.get("set-cookie")).toMatch(/^session=[\w-]{43}; .*HttpOnly/);
  });

  it("keeps no challenge that can be read, and sweeps out those nobody answered", async () => {
    const { challenge: open } = await challenge();
    const kept = JSON.stringify(await app.sql("select challenge_hash from passkey_challenges"));
    expect(kept).not.toContain(open);
    app.clock.advance(301_000);
    const job = app.rooms.identity.jobs?.find(({ name }) => name === "identity.expired");
    await job?.run(app.platform.database);
    expect(await app.sql("select from passkey_challenges")).toEqual([]);
  });
});
