import type { MadePerson } from "../factory.ts";
import { ThirdPartyApp } from "../third-party-app.ts";
import type { Knock } from "./knock.ts";
import type { World } from "./world.ts";

export const READ_SCOPES = ["profile:read", "cases:read", "points:read", "knowledge:read"];
export const CASE_SCOPES = ["cases:read", "cases:write"];
export const DESK_SCOPES = [...CASE_SCOPES, "desk:read", "desk:write"];

const tokens = new WeakMap<World["app"], Map<string, Promise<string>>>();

/** One for each person and set of scopes: it is made at the door, which takes its time. */
const once = ({ app }: World, key: string, make: () => Promise<string>): Promise<string> => {
  const known = tokens.get(app) ?? new Map<string, Promise<string>>();
  tokens.set(app, known);
  const token = known.get(key) ?? make();
  known.set(key, token);
  return token;
};

/** The app, and the token that this person gave it on our page. */
async function connect({ app }: World, { id }: MadePerson, scopes: readonly string[]) {
  const third = await ThirdPartyApp.register(app, { scopes });
  third.signIn(await app.make.session(id, "COOKIE"));
  const { body } = await third.exchange(await third.code(scopes.join(" ")));
  return { third, token: String(body["access_token"]) };
}

/** An app to which this person allows exactly these scopes. */
export const appOf =
  (who: (world: World) => MadePerson, scopes: readonly string[]) =>
  async (world: World): Promise<Knock> => {
    const person = who(world);
    const make = async () => (await connect(world, person, scopes)).token;
    return { token: await once(world, [person.id, ...scopes].join(" "), make) };
  };

/** An app in nobody's name. */
export const publicApp = async (world: World): Promise<Knock> => ({
  token: await once(world, "public", async () => {
    const third = await ThirdPartyApp.register(world.app, { kind: "CONFIDENTIAL" });
    const { body } = await third.token({ grant_type: "client_credentials", scope: "knowledge:read" });
    return String(body["access_token"]);
  }),
});

/** An app of the owner's with all that citizens can allow, which has given its token back. */
export const revokedApp = async (world: World): Promise<Knock> => ({
  token: await once(world, "revoked", async () => {
    const { third, token } = await connect(world, world.owner, [...READ_SCOPES, "cases:write"]);
    await third.token({ token }, "/oauth/revoke");
    return token;
  }),
});
