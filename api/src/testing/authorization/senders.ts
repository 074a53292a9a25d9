import type { MadePerson } from "../factory.ts";
import { appOf, CASE_SCOPES, DESK_SCOPES, publicApp, READ_SCOPES, revokedApp } from "./app-senders.ts";
import type { Knock } from "./knock.ts";
import { newSecret, type World } from "./world.ts";

type Make = (world: World) => Promise<Knock> | Knock;

/** With a session of its own each time, so that one test cannot end another's. */
const signedIn =
  (who: (world: World) => MadePerson): Make =>
  async (world) => ({ token: await world.app.make.session(who(world).id) });

/** Every sender, under the column of the table that says what they may do. */
export const SENDERS = {
  nobody: {
    "an anonymous reader": () => ({}),
    "an app's token sent as a cookie": async ({ app, owner }) => ({
      cookie: await app.make.session(owner.id),
    }),
    "a cookie that has expired": async (world) => ({ cookie: await expired(world, "COOKIE") }),
  },
  device: {
    "the owner's device, signed out": ({ device }) => ({ device }),
    "another device": () => ({ device: newSecret() }),
  },
  wrong: { "an anonymous reader with a wrong secret": () => ({ secret: "WRONG" }) },
  right: { "an anonymous reader with the right secret": () => ({ secret: "RIGHT" }) },
  stranger: { "another citizen": signedIn(({ stranger }) => stranger) },
  editor: { "an editor": signedIn(({ editor }) => editor) },
  owner: {
    "the owner": signedIn(({ owner }) => owner),
    "the owner in a browser": async ({ app, owner }) => ({
      cookie: await app.make.session(owner.id, "COOKIE"),
    }),
  },
  desk: {
    "an operator of the office": signedIn(({ desk }) => desk.colleague),
    "an operator of another office": signedIn(({ desk }) => desk.elsewhere),
    "a supervisor": signedIn(({ desk }) => desk.supervisor),
    "an admin": signedIn(({ desk }) => desk.admin),
  },
  public: { "an app in nobody's name": publicApp },
  reads: { "the owner's app that reads": appOf(({ owner }) => owner, READ_SCOPES) },
  writes: { "the owner's app for cases": appOf(({ owner }) => owner, CASE_SCOPES) },
  theirs: {
    "another citizen's app": appOf(({ stranger }) => stranger, [...READ_SCOPES, "cases:write"]),
  },
  atDesk: { "an operator's app": appOf(({ desk }) => desk.colleague, DESK_SCOPES) },
  ended: { "an app's token that was given back": revokedApp },
  stale: {
    "a session that has expired": async (world) => ({ token: await expired(world, "TOKEN") }),
    "a cookie's token sent as a bearer": async ({ app, owner }) => ({
      token: await app.make.session(owner.id, "COOKIE"),
    }),
    "a token that was signed out": async ({ app, owner }) => {
      const token = await app.make.session(owner.id);
      await app.post("mutation { signOut { viewer { roles } } }", {}, { token });
      return { token };
    },
  },
} as const satisfies Record<string, Record<string, Make>>;

export type Column = keyof typeof SENDERS;
export const COLUMNS = Object.keys(SENDERS) as Column[];

/** What each sender of a column is called, and how they are made. */
export const sendersOf = (column: Column): [string, Make][] => Object.entries(SENDERS[column]);

async function expired({ app, owner }: World, transport: "COOKIE" | "TOKEN"): Promise<string> {
  const token = await app.make.session(owner.id, transport);
  await app.sql(
    "update sessions set expires_at = now() - interval '1 minute' where token_hash = sha256($1::bytea)",
    [Buffer.from(token)],
  );
  return token;
}
