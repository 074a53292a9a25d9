import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { federatedApp, SITE } from "../../../testing/federated-app.ts";
import type { IdentityProvider } from "../../../testing/identity-provider.ts";
import type { Room } from "../../../platform/room.ts";
import { openCase, type TestApp, TinyBrowser } from "../../../testing/index.ts";

const CODE = "RSSMRA85T10A562S";
const DAY = 86_400_000;
const ME = `{ viewer { citizen { id email } mergeOffer { id name email source } accountMerges { id email }
  cases(first: 100) { nodes { code } } passkeys { name } points { balance } } }`;
const MERGE =
  "mutation ($input: MergeAccountsInput!) { mergeAccounts(input: $input) { viewer { citizen { id } } errors { code } } }";
const UNDO = "mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { errors { code } } }";

interface Me {
  citizen: { id: string; email: string | null } | null;
  mergeOffer: { id: string; name: string; email: string | null; source: string } | null;
  accountMerges: { id: string; email: string | null }[];
  cases: { nodes: { code: string }[] };
  passkeys: { name: string }[];
  points: { balance: number } | null;
}
type Answer = Record<string, { errors: { code: string }[] } | null>;

let app: TestApp;
let idp: IdentityProvider;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, idp, stop } = await federatedApp());
});
afterAll(() => stop());
beforeEach(async () => {
  await app.sql("truncate rate_limits, verified_identities");
});

/** Sends as this browser would; keeps the session that it is given. */
async function send<Data>(by: TinyBrowser, query: string, variables: object = {}) {
  const answer = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: `__Host-session=${by.get(SITE, "__Host-session") ?? ""}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  for (const line of answer.headers.getSetCookie()) {
    const [, token] = /^__Host-session=([^;]+)/.exec(line) ?? [];
    if (token) by.put(SITE, "__Host-session", token);
  }
  return (await answer.json()) as { data: Data; errors?: { extensions: { code: string } }[] };
}
const me = async (by: TinyBrowser) => (await send<{ viewer: Me }>(by, ME)).data.viewer;
const codeOf = async (by: TinyBrowser, query: string, input: object) => {
  const { data, errors } = await send<Answer>(by, query, { input: { requestId: randomUUID(), ...input } });
  return errors?.[0]?.extensions.code ?? Object.values(data)[0]?.errors[0]?.code ?? "ok";
};
const offerOf = async (by: TinyBrowser) => (await me(by)).mergeOffer?.id ?? "";

async function browserOf(token?: string): Promise<TinyBrowser> {
  const by = new TinyBrowser({ [SITE]: app.url });
  if (token) by.put(SITE, "__Host-session", token);
  return by;
}
async function prove(by: TinyBrowser): Promise<string> {
  idp.visitor = { fiscalNumber: `TINIT-${CODE}`, givenName: "Mario", familyName: "Rossi" };
  const url = await by.visit(
    `${SITE}/sign-in/spid`,
    (at) => at.origin === SITE && !at.pathname.endsWith("/callback"),
  );
  return `${url.pathname}${url.search}`;
}

/** Somebody with a case and a passkey who proves to be Mario, who has an account already; and Mario's browser. */
async function twoAccounts(traits: object = {}) {
  const mario = await browserOf();
  await prove(mario);
  const kept = (await me(mario)).citizen?.id ?? "";
  const old = await app.make.person({ transport: "COOKIE", settings: { points: true }, ...traits });
  const opened = await openCase(app, { token: await app.make.session(old.id) });
  await app.sql(
    `insert into passkeys (id, person_id, credential_id, user_handle, public_key, counter, name, created_at)
     values (gen_random_uuid(), $1, decode(md5(random()::text), 'hex'), '', '', 0, 'Telefono', now())`,
    [old.id],
  );
  const by = await browserOf(old.token);
  expect(await prove(by)).toBe("roles" in traits ? "/sign-in?problem=two-accounts" : "/sign-in/together");
  return { by, old, kept, mario, code: opened.code };
}

describe("invalid", () => {
  it("refuses an offer that is none, too old or used", async () => {
    const { by, kept } = await twoAccounts();
    expect(await codeOf(by, MERGE, { id: "bm9uZQ" })).toBe("MERGE_OFFER_GONE");
    const id = await offerOf(by);
    app.clock.advance(601_000);
    expect((await me(by)).mergeOffer).toBeNull();
    expect(await codeOf(by, MERGE, { id })).toBe("MERGE_OFFER_GONE");
    expect(await prove(by)).toBe("/sign-in/together");
    const fresh = await offerOf(by);
    expect(await codeOf(by, MERGE, { id: fresh })).toBe("ok");
    expect(await codeOf(by, MERGE, { id: fresh })).toBe("MERGE_OFFER_GONE");
    expect((await me(by)).citizen?.id).toBe(kept);
  });

  it("offers nothing where one of the two works here, and waits while one is to be erased", async () => {
    const { by } = await twoAccounts({ roles: ["CITIZEN", "OPERATOR"] });
    expect((await me(by)).mergeOffer).toBeNull();
    await app.sql("truncate verified_identities");
    const other = await twoAccounts();
    await app.sql("insert into erasures values ($1, now(), now())", [other.old.id]);
    expect(await codeOf(other.by, MERGE, { id: await offerOf(other.by) })).toBe("MERGE_ERASURE_WAITING");
    expect((await me(other.by)).citizen?.id).toContain(
      Buffer.from(`Citizen:${other.old.id}`).toString("base64url"),
    );
  });

  it("answers a repeat with the first answer, and refuses an id that stood for something else", async () => {
    const { by, kept } = await twoAccounts();
    const id = await offerOf(by);
    const taken = randomUUID();
    await send(by, `mutation { requestDataExport(input: { requestId: "${taken}" }) { errors { code } } }`);
    expect(await codeOf(by, MERGE, { requestId: taken, id })).toBe("REQUEST_ID_REUSED");
    const requestId = randomUUID();
    expect(await codeOf(by, MERGE, { requestId, id })).toBe("ok");
    expect(await codeOf(by, MERGE, { requestId, id })).toBe("ok");
    expect((await me(by)).citizen?.id).toBe(kept);
    expect(
      await app.sql("select from person_merges where undone_at is null and into_id = $1", [idIn(kept)]),
    ).toHaveLength(1);
  });
});

describe("unauthenticated and forbidden", () => {
  it("needs a session, and the one that was asked", async () => {
    const { by, old, mario } = await twoAccounts();
    const id = await offerOf(by);
    expect(await codeOf(await browserOf(), MERGE, { id })).toBe("UNAUTHENTICATED");
    const elsewhere = await browserOf(await app.make.session(old.id, "COOKIE"));
    expect((await me(elsewhere)).mergeOffer).toBeNull();
    for (const other of [elsewhere, mario]) {
      expect(await codeOf(other, MERGE, { id })).toBe("MERGE_OFFER_GONE");
    }
    expect(await codeOf(by, MERGE, { id })).toBe("ok");
    const [merge] = (await me(by)).accountMerges;
    expect(await codeOf(await browserOf(), UNDO, { id: merge?.id })).toBe("UNAUTHENTICATED");
    const stranger = await app.make.person({ transport: "COOKIE" });
    expect(await codeOf(await browserOf(stranger.token), UNDO, { id: merge?.id })).toBe("MERGE_NOT_UNDOABLE");
  });
});

describe("two accounts of one person", () => {
  it("become one: what was the old one's goes over, its sessions end, its address leads on", async () => {
    const { by, old, kept, code } = await twoAccounts();
    await app.sql("update persons set email = 'mario@example.org' where id = $1", [idIn(kept)]);
    const elsewhere = await browserOf(await app.make.session(old.id, "COOKIE"));
    const before = by.get(SITE, "__Host-session");
    expect((await me(by)).mergeOffer).toMatchObject({
      name: "Mario Rossi",
      email: "mario@example.org",
      source: "SPID",
    });
    expect(await codeOf(by, MERGE, { id: await offerOf(by) })).toBe("ok");
    expect(await me(by)).toMatchObject({
      citizen: { id: kept },
      cases: { nodes: [{ code }] },
      passkeys: [{ name: "Telefono" }],
      accountMerges: [{ email: old.email }],
    });
    expect((await me(elsewhere)).citizen).toBeNull();
    expect((await me(await browserOf(before))).citizen).toBeNull();
    expect((await me(await browserOf(await app.make.session(old.id, "COOKIE")))).citizen).toBeNull();
    await expect
      .poll(async () =>
        app.sql(
          "select template, person_id from deliveries where person_id = any($1) and template like 'merged%' order by template",
          [[old.id, idIn(kept)]],
        ),
      )
      .toEqual([
        { template: "merged", person_id: old.id },
        { template: "merged-into", person_id: idIn(kept) },
      ]);
  });

  it("are two again, with exactly what each had; what came later stays", async () => {
    const { by, old, kept, code } = await twoAccounts();
    expect(await codeOf(by, MERGE, { id: await offerOf(by) })).toBe("ok");
    expect((await me(by)).citizen).toEqual({ id: kept, email: old.email });
    const later = await openCase(app, { token: await app.make.session(idIn(kept)) });
    const [merge] = (await me(by)).accountMerges;
    expect(await codeOf(by, UNDO, { id: merge?.id })).toBe("ok");
    expect(await codeOf(by, UNDO, { id: merge?.id })).toBe("MERGE_NOT_UNDOABLE");
    expect(await me(by)).toMatchObject({
      citizen: { id: kept, email: null },
      cases: { nodes: [{ code: later.code }] },
      passkeys: [],
      accountMerges: [],
    });
    const back = await browserOf(await app.make.session(old.id, "COOKIE"));
    expect(await me(back)).toMatchObject({
      citizen: { email: old.email },
      cases: { nodes: [{ code }] },
      passkeys: [{ name: "Telefono" }],
    });
  });

  it("are one for commands that are sent again: what one has filed the other does not file twice", async () => {
    const { by, old, kept } = await twoAccounts();
    const file = async (person: string, requestId: string) =>
      (await openCase(app, { token: await app.make.session(person) }, { requestId })).code;
    const [before, between] = [randomUUID(), randomUUID()];
    const first = await file(old.id, before);
    expect(await codeOf(by, MERGE, { id: await offerOf(by) })).toBe("ok");
    expect(await file(idIn(kept), before)).toBe(first);
    await file(idIn(kept), between);
    const [merge] = (await me(by)).accountMerges;
    expect(await codeOf(by, UNDO, { id: merge?.id })).toBe("ok");
    expect(await file(old.id, before)).toBe(first);
    // Known, and not shown: what came in between stays with the other one.
    await expect(file(old.id, between)).rejects.toThrow('"case":null,"errors":[]');
    const all = await app.sql("select from cases where citizen_id = any($1)", [[old.id, idIn(kept)]]);
    expect(all).toHaveLength(3);
  });

  it("bring together passkeys, points, apps and open cases of both, and part as they were", async () => {
    const { by, old, kept, mario } = await twoAccounts();
    const keptId = idIn(kept);
    await app.sql("update persons set settings = settings || '{\"points\":true}' where id = $1", [keptId]);
    // A case for which nobody gets points; the old one's, a pothole, gives 10 once its event was handled.
    const information = { requestType: "information", answers: [], place: null };
    const own = await openCase(app, { token: await app.make.session(keptId) }, information);
    await expect.poll(async () => (await me(by)).points?.balance).toBe(10);
    for (const [id, points, cause] of [
      [old.id, 10, "one"],
      [old.id, 5, "both"],
      [keptId, 5, "both"],
      [keptId, 20, "other"],
    ] as const) {
      await app.sql(
        `insert into point_entries (id, person_id, rule, cause, points, at)
         values (gen_random_uuid(), $1, 'GOOD_REQUEST', $2, $3, now())`,
        [id, cause, points],
      );
    }
    for (const [id, name] of [
      [old.id, "Sua"],
      [keptId, "Mia"],
    ]) {
      await app.sql(
        `insert into apps (id, owner_id, name, kind, contact_email, created_at, updated_at)
         values (gen_random_uuid(), $1, $2, 'PUBLIC', 'a@b.it', now(), now())`,
        [id, name],
      );
    }
    await app.sql(
      `insert into passkeys (id, person_id, credential_id, user_handle, public_key, counter, name, created_at)
       values (gen_random_uuid(), $1, decode(md5(random()::text), 'hex'), '', '', 0, 'Chiave', now())`,
      [keptId],
    );
    const has = async (browser: TinyBrowser) => {
      const { cases, passkeys, points } = await me(browser);
      const { data } = await send<{ viewer: { apps: { nodes: { name: string }[] } } }>(
        browser,
        "{ viewer { apps(first: 10) { nodes { name } } } }",
      );
      return {
        cases: cases.nodes.length,
        passkeys: passkeys.map(({ name }) => name).toSorted(),
        points: points?.balance,
        apps: data.viewer.apps.nodes.map(({ name }) => name).toSorted(),
      };
    };
    expect(await has(mario)).toEqual({ cases: 1, passkeys: ["Chiave"], points: 25, apps: ["Mia"] });
    expect(await codeOf(by, MERGE, { id: await offerOf(by) })).toBe("ok");
    // What both had for the same thing counts once.
    expect(await has(by)).toEqual({
      cases: 2,
      passkeys: ["Chiave", "Telefono"],
      points: 45,
      apps: ["Mia", "Sua"],
    });

    // New life before it is undone: a case of the old one's is withdrawn, its passkey and app go, an app comes.
    await app.sql("delete from passkeys where person_id = $1 and name = 'Telefono'", [keptId]);
    await app.sql("delete from apps where name = 'Sua' and owner_id = $1", [keptId]);
    await app.sql("update apps set name = 'Nuova' where name = 'Mia' and owner_id = $1", [keptId]);
    const [merge] = (await me(by)).accountMerges;
    expect(await codeOf(by, UNDO, { id: merge?.id })).toBe("ok");
    expect(await has(by)).toEqual({ cases: 1, passkeys: ["Chiave"], points: 25, apps: ["Nuova"] });
    expect((await me(by)).cases.nodes).toEqual([{ code: own.code }]);
    const back = await browserOf(await app.make.session(old.id, "COOKIE"));
    expect(await has(back)).toEqual({ cases: 1, passkeys: [], points: 25, apps: [] });
  });

  it("are both in the copy that the one asks for, and no longer in that of the other", async () => {
    const { by, old, kept, code } = await twoAccounts();
    const own = await openCase(app, { token: await app.make.session(idIn(kept)) });
    expect(await codeOf(by, MERGE, { id: await offerOf(by) })).toBe("ok");
    const collected = async (id: string) => {
      const rooms = Object.values(app.rooms) as Room[];
      const copy = await Promise.all(rooms.map(({ personal }) => personal?.collect?.(id)));
      return JSON.stringify(copy);
    };
    const copy = await collected(idIn(kept));
    for (const one of [code, own.code, "Telefono"]) expect(copy).toContain(one);
    const left = await collected(old.id);
    for (const one of [code, own.code, "Telefono"]) expect(left).not.toContain(one);
  });

  it("stay one after 30 days", async () => {
    const { by } = await twoAccounts();
    expect(await codeOf(by, MERGE, { id: await offerOf(by) })).toBe("ok");
    const [merge] = (await me(by)).accountMerges;
    app.clock.advance(30 * DAY);
    const later = await browserOf();
    await prove(later);
    expect((await me(later)).accountMerges).toEqual([]);
    expect(await codeOf(later, UNDO, { id: merge?.id })).toBe("MERGE_NOT_UNDOABLE");
  });
});

const idIn = (globalId: string): string =>
  Buffer.from(globalId, "base64url").toString().replace("Citizen:", "");
