import { createHash, randomBytes, randomUUID } from "node:crypto";
import sharp from "sharp";
import { VerifiedIdentities } from "../../features/identity/index.ts";
import { GLOSSARY_LOCALES, loadGlossary, parseConceptFile } from "../../features/knowledge/index.ts";
import type { MadePerson } from "../factory.ts";
import { openCase, type OpenedCase } from "../open-case.ts";
import { headersOf, type Sender } from "../post.ts";
import { testApp, type TestApp } from "../test-app.ts";

/** A case with the secret that opens it. */
export interface Subject extends OpenedCase {
  secret: string;
}

/** Words that are the owner's or the desk's alone: no answer to anybody else may hold them. */
export const PRIVATE = {
  description: "Una faccenda riservata di Ada",
  note: "Nota che resta allo sportello",
  contact: "Nemo.Segreto@example.org",
  phone: "+39 333 7654321",
  fiscalCode: "BNZVCN32S10E573Z",
} as const;

/** One person's affairs in a town, and everybody who may knock at them. */
export interface World {
  app: TestApp;
  owner: MadePerson;
  /** Token of the device at which the owner filed. */
  device: string;
  stranger: MadePerson;
  editor: MadePerson;
  /** Operators of the case's office and of another one, supervisor, admin. */
  desk: Record<"colleague" | "elsewhere" | "supervisor" | "admin", MadePerson>;
  /** The owner's case, with a photo, a note of the desk and a photo of that note. */
  subject: Subject;
  /** A case of nobody known, with the contact left by whoever filed it. */
  unowned: Subject;
  /** A photo of the owner's, whose createUpload may be sent again: `uploadRequest`. */
  ownersUpload: string;
  /** What `ownersUpload` was asked with. */
  uploadRequest: object;
  /** Id of an account that is put together with the owner's. */
  merged: string;
  /** Ids of what the owner has registered as a developer. */
  registered: Record<"app" | "endpoint" | "delivery", string>;
}

export const newSecret = (): string => randomBytes(32).toString("base64url");
export const globalId = (type: string, id: string): string =>
  Buffer.from(`${type}:${id}`).toString("base64url");

/** A case of the owner's that nobody has touched. */
export async function ownersCase({
  app,
  owner,
  device,
}: Pick<World, "app" | "owner" | "device">): Promise<Subject> {
  const secret = newSecret();
  const input = { secret, description: PRIVATE.description };
  return { ...(await openCase(app, { token: owner.token, device }, input)), secret };
}

/** A photo that the owner has sent from their device, and that no case has yet; answers its id. */
export async function looseFile({ app, owner, device }: World): Promise<string> {
  const deviceHash = createHash("sha256").update(device).digest("base64url");
  const free = () =>
    app.sql<{ id: string }>("select id from uploads where file_name = 'libera.jpg' and case_id is null");
  if ((await free()).length === 0) {
    await app.sql(
      `insert into uploads (id, owner_id, device_hash, state, file_name, media_type, size)
       values (gen_random_uuid(), $1, $2, 'READY', 'libera.jpg', 'image/jpeg', 900)`,
      [owner.id, Buffer.from(deviceHash)],
    );
  }
  const [row] = await free();
  return globalId("Upload", row?.id ?? "");
}

/** Sends a small photo; answers its id. */
export async function sendPhoto(app: TestApp, sender: Sender, request = uploadRequest()): Promise<string> {
  const { data } = await app.post<{ createUpload: { upload: { id: string }; uploadUrl: string } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id } uploadUrl } }",
    { input: request },
    sender,
  );
  const { upload, uploadUrl } = data.createUpload;
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#36a" } })
    .jpeg()
    .toBuffer();
  await fetch(`${app.url}${uploadUrl}`, {
    method: "PUT",
    body: new Uint8Array(photo),
    headers: headersOf(sender),
  });
  return upload.id;
}

const uploadRequest = () => ({
  requestId: randomUUID(),
  fileName: "buca.jpg",
  mediaType: "image/jpeg",
  size: 900,
});

const POST = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }";

/** A new app of the owner's. */
export async function ownersApp({ app, owner }: Pick<World, "app" | "owner">): Promise<World["registered"]> {
  const [row] = await app.sql<{ id: string }>(
    `insert into apps (id, owner_id, name, kind, secret_hash, redirect_uris, scopes, contact_email, created_at, updated_at)
     values (gen_random_uuid(), $1, 'Riservatissima', 'CONFIDENTIAL', '\\x00', '{}', '{cases:read}', 'a@b.it', now(), now())
     returning id`,
    [owner.id],
  );
  const id = row?.id ?? "";
  const [told] = await app.sql<{ endpoint: string; delivery: string }>(
    `with e as (
       insert into webhook_endpoints (id, app_id, url, events, secret, created_at, updated_at)
       values (gen_random_uuid(), $1, 'https://192.0.2.1/', '{case.opened}', '\\x00', now(), now()) returning id),
     d as (
       insert into webhook_deliveries (id, endpoint_id, event_id, event_type, body, state, created_at)
       select gen_random_uuid(), id, gen_random_uuid(), 'webhook.test', '{}', 'FAILED', now() from e returning id)
     select e.id as endpoint, d.id as delivery from e, d`,
    [id],
  );
  return { app: id, endpoint: told?.endpoint ?? "", delivery: told?.delivery ?? "" };
}

/** Builds the world; `world.app.stop()` ends it. */
export async function createWorld(): Promise<World> {
  const app = await testApp();
  const { make } = app;
  const owner = await make.person({ familyName: "Riservatissima", settings: { points: true } });
  const stranger = await make.person({ givenName: "Ivo", settings: { points: true } });
  const editor = await make.person({ roles: ["EDITOR"], settings: { points: true } });
  const desk = {
    colleague: await make.operator({ team: "roads" }),
    elsewhere: await make.operator({ team: "registry" }),
    supervisor: await make.person({ roles: ["SUPERVISOR"] }),
    admin: await make.person({ roles: ["ADMIN"] }),
  };
  const proved = { fiscalCode: PRIVATE.fiscalCode, source: "SPID", level: 2 } as const;
  const { database, clock } = app.platform;
  await new VerifiedIdentities(app.platform).remember(database.primary, owner.id, proved, clock.now());
  await ownersPasskey(app, owner.id);
  const merged = (await make.person()).id;
  const request = uploadRequest();
  const people = { app, owner, device: newSecret(), stranger, editor, desk, uploadRequest: request };
  const ownersUpload = await sendPhoto(app, { token: owner.token }, request);

  const unownedSecret = newSecret();
  const contact = { contactEmail: PRIVATE.contact, contactPhone: PRIVATE.phone };
  const unowned = await openCase(app, {}, { secret: unownedSecret, ...contact });
  const subject = await ownersCase(people);
  const post = async (by: MadePerson, input: object) => {
    const uploadIds = [await sendPhoto(app, { token: by.token })];
    const sent = { requestId: randomUUID(), id: subject.id, uploadIds, ...input };
    await app.post(POST, { input: sent }, { token: by.token });
  };
  await post(owner, { body: "Ecco una foto." });
  await post(desk.colleague, { body: PRIVATE.note, internal: true });

  const article = { title: "Buche", summary: "Che fare, e la TARI.", sections: [], keywords: [] };
  await app.rooms.knowledge.importArticles([
    {
      slug: "buche",
      category: "streets",
      requestType: null,
      frequent: false,
      origin: null,
      texts: { it: article },
    },
  ]);
  const lines = GLOSSARY_LOCALES.map((locale) => `  ${locale}: TARI = La tassa sui rifiuti.`);
  await loadGlossary(app.platform.database, parseConceptFile("taxes.yaml", ["tari:", ...lines].join("\n")));
  // Everybody's ledger names the case, as if it had changed hands: a link gives no right.
  for (const { id } of [owner, stranger, editor, ...Object.values(desk)]) {
    await app.sql(
      `insert into point_entries (id, person_id, rule, cause, points, case_id, at)
       select gen_random_uuid(), $1, 'GOOD_REQUEST', 'given', 5, id, now() from cases where code = $2`,
      [id, subject.code],
    );
  }
  const registered = await ownersApp(people);
  return {
    ...people,
    merged,
    registered,
    ownersUpload,
    subject,
    unowned: { ...unowned, secret: unownedSecret },
  };
}

/** A passkey of the owner's; answers its id. */
export async function ownersPasskey(app: TestApp, ownerId: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `insert into passkeys (id, person_id, credential_id, user_handle, public_key, counter, name, created_at)
     values (gen_random_uuid(), $1, decode(md5(random()::text), 'hex'), '', '', 0, 'Telefono', now()) returning id`,
    [ownerId],
  );
  return row?.id ?? "";
}

/** Everything of the owner's that somebody else might change, as one text. */
export async function stateOf({ app, owner, subject }: World): Promise<string> {
  const [row] = await app.sql<{ state: string }>(
    `select concat_ws('|',
       (select c::text from cases c where code = $2),
       (select string_agg(e::text, ',' order by e.id) from case_entries e join cases c on c.id = e.case_id
        where c.code = $2),
       (select string_agg(u::text, ',' order by u.id) from uploads u where owner_id = $1 and case_id is null),
       (select string_agg(r::text, ',' order by r.id) from article_ratings r where person_id = $1),
       (select string_agg(a::text, ',' order by a.id) from apps a where owner_id = $1),
       (select string_agg(e::text, ',' order by e.id) from webhook_endpoints e),
       (select p::text from persons p where id = $1)) as state`,
    [owner.id, subject.code],
  );
  return row?.state ?? "";
}
