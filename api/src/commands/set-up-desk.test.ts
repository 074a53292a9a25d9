import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { signInCodeToSend } from "../features/identity/index.ts";
import { codesOf, testApp, type TestApp } from "../testing/index.ts";
import { setUpDesk } from "./set-up-desk.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const ANNA = "anna.esempio@comune.esempio.example";

let app: TestApp;
let example: string;
/** What the app has logged. */
const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeAll(async () => {
  example = await readFile(`${CONTENT}/organization.example.yaml`, "utf8");
  app = await testApp({ empty: true, environment: { LOG_LEVEL: "warn" } });
});
afterAll(() => app.stop());

/** What the command says, or why it refuses. */
const setup = (organization: string, content = CONTENT): Promise<string> =>
  setUpDesk(app.platform, { organization, content, language: "en" }).then(
    (lines) => lines.join("\n"),
    (error: Error) => `refused: ${error.message}`,
  );

async function signIn(email: string): Promise<string> {
  await app.post(
    "mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { expiresIn } }",
    { input: { requestId: randomUUID(), email } },
  );
  const [row] = await app.sql<{ id: string }>(
    "select id from sign_in_codes where email = $1 order by created_at desc limit 1",
    [email],
  );
  const sent = await signInCodeToSend(app.platform.database.primary, row!.id, app.platform);
  const { data } = await app.post<{ signIn: { token: string | null } }>(
    "mutation ($input: SignInInput!) { signIn(input: $input) { token } }",
    { input: { email, code: sent!.code, cookie: false } },
  );
  return data.signIn.token!;
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
const desk = (token: string) =>
  app.post<{ deskTeams: { code: string }[]; deskCases: { nodes: object[] } }>(
    "{ deskTeams { code } deskCases(first: 5) { nodes { code } } }",
    {},
    { token },
  );

describe("an app without an organisation", () => {
  it("lives, is not ready, and says so in the reader's language on every page", async () => {
    expect(said.mock.calls.flat().filter((line) => String(line).includes("npm run setup"))).toHaveLength(1);
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(503);
    for (const path of ["/", "/cases/ABC", "/index.php"]) {
      const page = await get(path, { "accept-language": "en" });
      expect([page.status, page.headers.get("retry-after")]).toEqual([503, "60"]);
      expect(await page.text()).toContain("not open yet");
    }
    expect(await (await get("/")).text()).toContain("non è ancora aperto");
  });

  it("answers the API all the same", async () => {
    const { data } = await app.post("{ organization { name demo } requestTypes { code } }");
    expect(data).toEqual({ organization: { name: "Sportello", demo: false }, requestTypes: [] });
  });

  it("takes no file that is wrong: every wrong line is named, and nothing is written", async () => {
    const wrong = example
      .replace("kind: MUNICIPALITY", "kind: VILLAGE")
      .replace("  emergencyPhone: 112\n", "  emergencyFone: 112\n")
      .replace('tue: [["08:30", "13:00"]]', 'tue: [["13:00", "08:30"]]')
      .replace("code: registry", "code: desk")
      .replace("team: roads", "team: moon")
      .replace("marco.esempio@comune", "marco.esempio");
    const lineOf = (text: string) => wrong.slice(0, wrong.indexOf(text)).split("\n").length;
    const text = await setup(wrong);
    expect(text).toContain(
      `line ${lineOf("VILLAGE")}: organization.kind must be one of MUNICIPALITY, UTILITY`,
    );
    expect(text).toContain(`line ${lineOf("emergencyFone")}: organization.emergencyFone is not known here`);
    expect(text).toContain("organization.emergencyPhone is missing");
    expect(text).toContain(`line ${lineOf("tue:")}: organization.calendar.hours.tue times are not in order`);
    const twice = await setup(
      example.replace("code: registry", "code: desk").replace("team: roads", "team: moon"),
    );
    expect(twice).toContain("teams.1.code desk is there twice");
    expect(twice).toContain("staff.1.team moon is none of the teams");
    expect(await setup("organization: [")).toMatch(/^refused: line 1: /);
    expect(await setup(example, "/nowhere")).toContain("ENOENT");
    expect(await app.sql("select 1 from organizations union all select 1 from teams")).toEqual([]);
  });
});

describe("setting up", () => {
  it("opens the desk: the town, its request types and guides, and staff who sign in by e-mail", async () => {
    const citizen = await app.make.person({ givenName: "Ada" });
    const text = await setup(example);
    expect(text).toContain("The desk is ready.");
    expect(text).not.toContain("Mind");
    expect((await get("/readyz")).status).toBe(200);
    expect((await get("/")).status).not.toBe(503);
    app.clock.advance(11_000);
    const { data } = await app.post<{
      organization: object;
      requestTypes: object[];
      searchKnowledge: object;
    }>(
      `{ organization { name phone emergencyPhone openingHours demo } requestTypes { code }
        searchKnowledge(query: "carta d'identità", locale: "it", first: 1) { nodes { slug } } }`,
    );
    expect(data.organization).toMatchObject({
      name: "Comune di Esempio",
      phone: "0131 000 000",
      emergencyPhone: "112",
      demo: false,
    });
    expect(data.requestTypes.length).toBeGreaterThan(20);
    expect(data.searchKnowledge).toMatchObject({ nodes: [{ slug: expect.stringContaining("carta") }] });

    expect(codesOf(await desk(""))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await desk(citizen.token))).toEqual(["FORBIDDEN"]);
    const seen = await desk(await signIn(ANNA));
    expect(seen.data.deskTeams).toContainEqual({ code: "roads" });
    expect(seen.data.deskCases.nodes).toEqual([]);
  });

  it("changes what the file changes and nothing else when it is run again", async () => {
    const token = await signIn(ANNA);
    await app.sql('update persons set settings = \'{"locale": "en"}\' where email = $1', [ANNA]);
    const count = () =>
      app.sql(
        `select (select count(*) from persons)::int as persons, (select count(*) from teams)::int as teams,
           (select count(*) from organizations)::int as towns,
           (select count(*) from request_type_versions)::int as types`,
      );
    const before = await count();
    const citizens = () =>
      app.sql("select * from persons where roles = '{CITIZEN}' and email is distinct from $1", [ANNA]);
    const untouched = await citizens();
    const changed = example
      .replace("name: Comune di Esempio", "name: Comune di Nuovo Esempio")
      .replace("code: water", "code: aqueduct")
      .replace("roles: [OPERATOR, ADMIN]", "roles: []")
      .replace("marco.esempio@", "luca.esempio@");
    const text = await setup(changed);
    expect(text).toContain("Not in the file, and keep their roles: marco.esempio@comune.esempio.example");
    const { data } = await app.post("{ organization { name } }");
    expect(data).toEqual({ organization: { name: "Comune di Nuovo Esempio" } });
    expect(await citizens()).toEqual(untouched);
    expect(await count()).toMatchObject([{ towns: 1, types: (before[0] as { types: number }).types }]);
    expect(codesOf(await desk(token))).toEqual(["FORBIDDEN"]);
    expect(await app.sql("select given_name, settings from persons where email = $1", [ANNA])).toEqual([
      { given_name: "Anna", settings: { locale: "en" } },
    ]);
  });

  it("names the offices that request types miss", async () => {
    await app.sql("delete from teams where code = 'water'");
    const text = await setup(example.replace("code: water", "code: aqueduct"));
    expect(text).toContain("Mind: these offices are missing, and their cases go to no office: water");
  });

  it("leaves the demo town alone", async () => {
    await app.sql("update organizations set demo = true");
    expect(await setup(example)).toMatch(/^refused: .*demo town/);
  });
});
