import { randomUUID } from "node:crypto";
import { type Door, http, operation } from "./door.ts";
import type { World } from "./world.ts";

const DAYS = 86_400_000;

/** A copy of the owner's data that can be fetched; answers its id. */
async function ownersExport({ app, owner }: Pick<World, "app" | "owner">): Promise<string> {
  const known = await app.sql<{ id: string }>(
    "select id from data_exports where person_id = $1 and content ? 'mark'",
    [owner.id],
  );
  if (known[0]) return known[0].id;
  const at = new Date(app.clock.now().getTime() - 2 * DAYS);
  const id = randomUUID();
  await app.sql(
    `insert into data_exports (id, person_id, requested_at, ready_at, content) values ($1, $2, $3, $3, '{"mark": {}}')`,
    [id, owner.id, at],
  );
  return id;
}

const ask = async ({ app, owner }: World): Promise<object> => {
  const now = app.clock.now();
  await app.sql(
    `insert into erasures (person_id, requested_at, due_at) values ($1, $2, $3) on conflict do nothing`,
    [owner.id, now, new Date(now.getTime() + 14 * DAYS)],
  );
  return {};
};

const isAsked = async ({ app, owner }: World) =>
  (await app.sql("select from erasures where person_id = $1", [owner.id])).length > 0;

/** What people may know and decide about their own data. */
export const privacyDoors: Record<string, Door> = {
  "Query.viewer accessLog": operation(
    "{ viewer { accessLog(first: 100) { nodes { operation } } } }",
    async ({ app, owner }) => {
      await app.sql(
        `insert into accesses (id, subject_id, viewer_role, noun, operation, bucket, at)
         values (gen_random_uuid(), $1, 'ADMIN', 'Citizen', 'OnlyTheOwners', 1, now()) on conflict do nothing`,
        [owner.id],
      );
      return {};
    },
    ({ viewer }) =>
      viewer.accessLog.nodes.some(({ operation: name }: { operation: string }) => name === "OnlyTheOwners"),
  ),
  "Query.viewer dataExports": operation(
    "query { viewer { dataExports { jsonUrl } } }",
    async (target) => ({ id: await ownersExport(target) }),
    async ({ viewer }, target) => {
      const id = await ownersExport(target);
      return viewer.dataExports.some(({ jsonUrl }: { jsonUrl: string | null }) => jsonUrl?.includes(id));
    },
  ),
  "Query.viewer erasure": operation("{ viewer { erasure { dueAt } } }", ask, ({ viewer }) => viewer.erasure),
  "Mutation.requestDataExport": operation(
    "mutation ($input: RequestDataExportInput!) { requestDataExport(input: $input) { errors { code } } }",
    () => ({ input: { requestId: randomUUID() } }),
    () => true,
  ),
  "Mutation.requestErasure": operation(
    "mutation ($input: RequestErasureInput!) { requestErasure(input: $input) { errors { code } } }",
    () => ({ input: { requestId: randomUUID(), confirmed: false } }),
    () => true,
  ),
  "Mutation.cancelErasure": operation(
    "mutation { cancelErasure { errors { code } } }",
    ask,
    async (_data, target) => !(await isAsked(target)),
  ),
  "GET /exports": http(async (target) => `/exports/${await ownersExport(target)}.json`),
  "GET /my-files": http(async ({ ownersUpload }) => {
    const id = Buffer.from(ownersUpload, "base64url").toString().replace("Upload:", "");
    return `/my-files/${id}`;
  }),
};
