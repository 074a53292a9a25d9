import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { VerifiedIdentities } from "./verified-identities.ts";

const CODE = "RSSMRA85T10A562S";
const OTHER = "BNZVCN32S10E573Z";
const OLD = "an old key of this town that is long enough";
const NEW = "a new key of this town that is long enough!";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const under = (...secretKeys: string[]) =>
  new VerifiedIdentities({ settings: { ...app.platform.settings, secretKeys } });
const proved = (fiscalCode: string) => ({ fiscalCode, source: "SPID" as const, level: 2 });
const store = () => app.platform.database.primary;

const IDENTITY = "{ viewer { verifiedIdentity { fiscalCode source level verifiedAt } } }";

describe("a proved identity", () => {
  it("is nobody's to an anonymous reader, and null to who has proved nothing", async () => {
    const { token } = await app.make.person();
    for (const sender of [{}, { token }]) {
      expect((await app.post(IDENTITY, {}, sender)).data).toEqual({ viewer: { verifiedIdentity: null } });
    }
  });

  it("lies unreadable, is found by its code, and is shown masked to its owner alone", async () => {
    const owner = await app.make.person();
    const stranger = await app.make.person();
    const identities = new VerifiedIdentities(app.platform);
    await identities.remember(store(), owner.id, proved(CODE), app.clock.now());

    const kept = await app.sql<{ text: string }>(
      "select verified_identities::text as text from verified_identities",
    );
    const hex = Buffer.from(CODE).toString("hex");
    expect(kept).toHaveLength(1);
    for (const form of [CODE, hex, CODE.slice(0, 6)]) expect(kept[0]?.text).not.toContain(form);
    expect(await identities.ownerOf(store(), CODE)).toBe(owner.id);
    expect(await identities.ownerOf(store(), OTHER)).toBeNull();

    const answer = await app.post<object>(IDENTITY, {}, { token: owner.token });
    expect(answer.data).toEqual({
      viewer: {
        verifiedIdentity: {
          fiscalCode: "••••••••••••562S",
          source: "SPID",
          level: 2,
          verifiedAt: expect.any(String),
        },
      },
    });
    expect((await app.post(IDENTITY, {}, { token: stranger.token })).data).toEqual({
      viewer: { verifiedIdentity: null },
    });
  });

  it("is two people's never", async () => {
    const [one, other] = [await app.make.person(), await app.make.person()];
    const identities = under(NEW);
    await identities.remember(store(), one.id, proved(OTHER), app.clock.now());
    await expect(identities.remember(store(), other.id, proved(OTHER), app.clock.now())).rejects.toThrow(
      /unique/,
    );
  });
});

describe("rotating the secret", () => {
  it("finds by the older secret, and brings what it finds under the newest", async () => {
    await app.sql("truncate verified_identities");
    const person = await app.make.person();
    await under(OLD).remember(store(), person.id, proved(CODE), app.clock.now());

    expect(await under(NEW).ownerOf(store(), CODE)).toBeNull();
    expect(await under(NEW, OLD).ownerOf(store(), CODE)).toBe(person.id);
    expect(await under(NEW).ownerOf(store(), CODE)).toBe(person.id);
    expect(await under(NEW).isOf(store(), person.id, CODE)).toBe(true);
    expect(await under(OLD).ownerOf(store(), CODE)).toBeNull();
  });

  it("brings everything under the newest by the clock, and then the older secret can go", async () => {
    await app.sql("truncate verified_identities");
    const people = [];
    for (const code of [CODE, OTHER]) {
      const person = await app.make.person();
      await under(OLD).remember(store(), person.id, proved(code), app.clock.now());
      people.push({ code, id: person.id });
    }
    await under(NEW, OLD).renewAll(store());
    for (const { code, id } of people) expect(await under(NEW).ownerOf(store(), code)).toBe(id);
  });
});
