import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, type MadePerson, openCase, testApp, type TestApp, until } from "../../testing/index.ts";

const DAY = 86_400_000;

let app: TestApp;
let operator: MadePerson;
beforeAll(async () => {
  app = await testApp({ environment: { PUBLIC_URL: "https://sportello.comune.example" } });
  operator = await app.make.operator({ team: "roads" });
});
afterAll(() => app.stop());

/** Has a job done once, as the hour would. */
async function job(name: string): Promise<void> {
  const jobs = `"${app.schemaName}_jobs"`;
  const [added] = await app.sql<{ id: string }>(`select id from ${jobs}.add_job($1)`, [name]);
  await until(
    async () => (await app.sql(`select 1 from ${jobs}.jobs where id = $1`, [added?.id])).length === 0,
  );
}

const get = (path: string, person?: MadePerson) =>
  fetch(`${app.url}${path}`, { headers: person ? { authorization: `Bearer ${person.token}` } : {} });

interface Exports {
  viewer: {
    dataExports: { id: string; jsonUrl: string | null; htmlUrl: string | null; expiresAt: string }[];
  };
}
const EXPORTS = "{ viewer { dataExports { id jsonUrl htmlUrl expiresAt } } }";
const REQUEST_EXPORT = `mutation ($input: RequestDataExportInput!) {
  requestDataExport(input: $input) { dataExport { id } errors { code } }
}`;
const REQUEST_ERASURE = `mutation ($input: RequestErasureInput!) {
  requestErasure(input: $input) { erasure { dueAt } errors { code message } }
}`;

const askToErase = async (person: MadePerson, confirmed = true) => {
  const { data } = await app.post<{
    requestErasure: { erasure: { dueAt: string } | null; errors: { code: string; message: string }[] };
  }>(REQUEST_ERASURE, { input: { requestId: randomUUID(), confirmed } }, { token: person.token });
  return data.requestErasure;
};

/** A person with a case of many words and a file, which the desk has answered. */
async function somebody(): Promise<{ person: MadePerson; code: string; caseId: string }> {
  const person = await app.make.person({
    givenName: "Nilde",
    familyName: "Parolai",
    settings: { points: true },
  });
  const created = await app.post<{ createUpload: { upload: { id: string }; uploadUrl: string } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id } uploadUrl } }",
    { input: { requestId: randomUUID(), fileName: "bolletta.pdf", mediaType: "application/pdf", size: 20 } },
    { token: person.token },
  );
  const { upload, uploadUrl } = created.data.createUpload;
  await fetch(`${app.url}${uploadUrl}`, { method: "PUT", body: "%PDF-1.4\n%%EOF\n" });
  const opened = await openCase(
    app,
    { token: person.token },
    { description: "<b>Buca</b> davanti a casa di Nilde", uploadIds: [upload.id] },
  );
  await app.post(
    "mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }",
    { input: { requestId: randomUUID(), id: opened.id, body: "Nota riservata", internal: true } },
    { token: operator.token },
  );
  await app.post("query Look($code: String!) { case(code: $code) { description } }", opened, {
    token: operator.token,
  });
  return { person, code: opened.code, caseId: opened.id };
}

async function resolve(caseId: string): Promise<void> {
  await app.post(
    "mutation ($input: ResolveCaseInput!) { resolveCase(input: $input) { errors { code } } }",
    { input: { requestId: randomUUID(), id: caseId, outcome: "SOLVED" } },
    { token: operator.token },
  );
}

describe("Viewer.accessLog", () => {
  it("says in whose office who looked at which request, newest first", async () => {
    const { person, code } = await somebody();
    const { data } = await app.post<{ viewer: { accessLog: { nodes: object[] } } }>(
      "{ viewer { accessLog(first: 10) { nodes { what role firstName office app operation case { code } } } } }",
      {},
      { token: person.token, language: "it" },
    );
    expect(data.viewer.accessLog.nodes).toEqual([
      {
        what: "CASE",
        role: "OPERATOR",
        firstName: "Olga",
        office: "Ufficio roads",
        app: null,
        operation: "Look",
        case: { code },
      },
    ]);
  });

  it("is swept out after 24 months", async () => {
    const { person } = await somebody();
    const count = () => app.sql("select from accesses where subject_id = $1", [person.id]);
    await job("privacy.sweep");
    expect(await count()).toHaveLength(1);
    await app.sql("update accesses set at = at - interval '25 months' where subject_id = $1", [person.id]);
    await job("privacy.sweep");
    expect(await count()).toHaveLength(0);
  });
});

describe("a copy of one's data", () => {
  const made = (person: MadePerson) =>
    until(async () => {
      const { data } = await app.post<Exports>(EXPORTS, {}, { token: person.token });
      return data.viewer.dataExports.find(({ jsonUrl }) => jsonUrl !== null);
    });

  it("is for people who are signed in, a few times a day, and once for each request", async () => {
    const anonymous = await app.post(REQUEST_EXPORT, { input: { requestId: randomUUID() } });
    expect(codesOf(anonymous)).toEqual(["UNAUTHENTICATED"]);
    const person = await app.make.person();
    const ask = async (requestId: string) =>
      (
        await app.post<{
          requestDataExport: { dataExport: { id: string } | null; errors: { code: string }[] };
        }>(REQUEST_EXPORT, { input: { requestId } }, { token: person.token })
      ).data.requestDataExport;
    const requestId = randomUUID();
    const [first, again] = [await ask(requestId), await ask(requestId)];
    expect(again.dataExport?.id).toBe(first.dataExport?.id);
    await ask(randomUUID());
    await ask(randomUUID());
    expect((await ask(randomUUID())).errors).toMatchObject([{ code: "TOO_MANY_EXPORTS" }]);
  });

  it("holds everything but the desk's own notes, to read by machine and by eye, for a week and its person", async () => {
    const { person, code } = await somebody();
    await app.post(REQUEST_EXPORT, { input: { requestId: randomUUID() } }, { token: person.token });
    const { jsonUrl, htmlUrl, expiresAt } = await made(person);
    expect(Date.parse(expiresAt) - app.clock.now().getTime()).toBeLessThanOrEqual(7 * DAY);

    for (const other of [undefined, operator, await app.make.person()]) {
      expect([401, 404]).toContain((await get(jsonUrl ?? "", other)).status);
    }
    const answer = await get(jsonUrl ?? "", person);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    const copy = JSON.parse(await answer.text()) as Record<string, never>;
    expect(copy).toMatchObject({
      format: "sportello-personal-data",
      formatVersion: 1,
      identity: { person: { givenName: "Nilde", familyName: "Parolai", email: person.email } },
      cases: {
        cases: [{ code, description: "<b>Buca</b> davanti a casa di Nilde", entries: [{ kind: "OPENED" }] }],
        files: [{ fileName: "bolletta.pdf", caseCode: code }],
      },
      accessLog: { accesses: [{ caseCode: code, operation: "Look", firstName: "Olga" }] },
    });
    expect(JSON.stringify(copy)).not.toContain("Nota riservata");

    const page = await get(htmlUrl ?? "", person);
    const html = await page.text();
    expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
    expect(html).toContain("&lt;b&gt;Buca&lt;/b&gt;");
    expect(html).toContain("Le tue richieste");
    expect(html).not.toMatch(/<style|\sstyle=|<script/);
    expect((await get("/exports/style.css")).headers.get("content-type")).toMatch(/^text\/css/);

    const path = (copy["cases"] as unknown as { files: { path: string }[] }).files[0]?.path ?? "";
    expect((await get(path, person)).status).toBe(200);
    expect((await get(path, operator)).status).toBe(404);
    app.clock.advance(7 * DAY + 1_000);
    expect((await get(jsonUrl ?? "", person)).status).toBe(404);
    app.clock.advance(-7 * DAY - 1_000);
  });
});

describe("erasure", () => {
  it("is refused without a confirmation, to staff, and while something is open, with the reason", async () => {
    const anonymous = await app.post(REQUEST_ERASURE, {
      input: { requestId: randomUUID(), confirmed: true },
    });
    expect(codesOf(anonymous)).toEqual(["UNAUTHENTICATED"]);
    const { person } = await somebody();
    expect((await askToErase(person, false)).errors).toMatchObject([{ code: "ERASURE_NOT_CONFIRMED" }]);
    expect((await askToErase(operator)).errors).toMatchObject([{ code: "ERASURE_OF_STAFF" }]);
    expect((await askToErase(person)).errors).toMatchObject([
      { code: "ERASURE_OPEN_CASES", message: expect.stringMatching(/^Hai ancora una richiesta aperta/) },
    ]);
  });

  it("can be taken back for 14 days", async () => {
    const person = await app.make.person();
    const { erasure } = await askToErase(person);
    const days = (Date.parse(erasure?.dueAt ?? "") - app.clock.now().getTime()) / DAY;
    expect(days).toBeCloseTo(14, 3);
    const cancel = async () =>
      (
        await app.post<{ cancelErasure: { errors: object[] } }>(
          "mutation { cancelErasure { errors { code } } }",
          {},
          { token: person.token },
        )
      ).data.cancelErasure.errors;
    expect(await cancel()).toEqual([]);
    expect(await cancel()).toMatchObject([{ code: "ERASURE_NOT_WAITING" }]);
  });

  it("leaves who did what when, and nothing that says who it was or what was said", async () => {
    const { person, code, caseId } = await somebody();
    const uuid = Buffer.from(caseId, "base64url").toString().slice("Case:".length);
    await resolve(caseId);
    await askToErase(person);
    await job("privacy.erase");
    expect((await app.sql("select from sessions where person_id = $1", [person.id])).length).toBe(1);
    const envelopes = () =>
      app.sql(
        "select position, kind, at, channel, direction, author_kind from case_entries where case_id = $1 order by position",
        [uuid],
      );
    const before = await envelopes();
    app.clock.advance(14 * DAY + 1_000);
    await job("privacy.erase");
    expect(await envelopes()).toEqual(before);
    const tables = await app.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = $1",
      [app.schemaName],
    );
    for (const { name } of tables) {
      const rows = await app.sql<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
      const told = rows.filter(({ row }) => /Nilde|Parolai|bolletta/.test(row) || row.includes(person.email));
      expect([name, told.filter(({ row }) => row.includes(person.id) || row.includes(uuid))]).toEqual([
        name,
        [],
      ]);
    }
    const [kept] = await app.sql("select state, description, erased_at from cases where code = $1", [code]);
    expect(kept).toMatchObject({ state: "RESOLVED", description: null, erased_at: expect.any(String) });
    const answer = await app.post("{ viewer { roles } }", {}, { token: person.token });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    app.clock.advance(-14 * DAY - 1_000);
  });
});

describe("retention", () => {
  it("erases the content of a closed case when its request type's time is over, files too", async () => {
    const { person, caseId, code } = await somebody();
    const uuid = Buffer.from(caseId, "base64url").toString().slice("Case:".length);
    const [{ months } = { months: 0 }] = await app.sql<{ months: number }>(
      `select (v.definition->>'retentionMonths')::int as months from cases c
       join request_type_versions v on v.id = c.request_type_version_id where c.id = $1`,
      [uuid],
    );
    const closed = (age: number) =>
      app.sql(
        "update cases set state = 'CLOSED', closed_at = $2::timestamptz - make_interval(months => $3, days => 1) where id = $1",
        [uuid, app.clock.now(), age],
      );
    const read = async () =>
      (
        await app.post<{ case: { description: string | null; uploads: object[] } }>(
          "query ($code: String!) { case(code: $code) { description uploads { fileName } } }",
          { code },
          { token: person.token },
        )
      ).data.case;
    await closed(months - 1);
    await job("cases.retention");
    expect(await read()).toMatchObject({ description: expect.any(String), uploads: [{}] });
    await closed(months);
    await job("cases.retention");
    expect(await read()).toEqual({ description: null, uploads: [] });
  });
});
