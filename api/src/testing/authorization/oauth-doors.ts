import { type Door, operation, type Target } from "./door.ts";
import { globalId } from "./world.ts";

/** Lets the owner allow the registered app something, where they do not already; answers the grant's id. */
async function connectApp({ app, owner, registered }: Target): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `insert into app_grants (id, app_id, person_id, scopes, granted_at)
     values (gen_random_uuid(), $1, $2, '{cases:read}', now())
     on conflict (person_id, app_id) where revoked_at is null do update set scopes = excluded.scopes returning id`,
    [registered.app, owner.id],
  );
  return row?.id ?? "";
}

/** What people allow apps, by the name that the table calls it. */
export const oauthDoors: Record<string, Door> = {
  "Query.viewer connectedApps": operation(
    "{ viewer { connectedApps { name } } }",
    async (target) => ({ _: await connectApp(target) }),
    ({ viewer }) => viewer.connectedApps.some(({ name }: { name: string }) => name === "Riservatissima"),
  ),
  "Query.authorizationRequest": operation(
    '{ authorizationRequest(uid: "of-another-browser") { appName } }',
    () => ({}),
    ({ authorizationRequest }) => authorizationRequest,
  ),
  "Mutation.disconnectApp": operation(
    "mutation ($input: DisconnectAppInput!) { disconnectApp(input: $input) { errors { code } } }",
    async (target) => ({ input: { id: globalId("ConnectedApp", await connectApp(target)) } }),
    () => true,
  ),
  "Mutation.decideAuthorization": operation(
    "mutation ($input: DecideAuthorizationInput!) { decideAuthorization(input: $input) { errors { code } } }",
    () => ({ input: { uid: "of-another-browser", allow: true } }),
    () => true,
  ),
};
