import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emit } from "../../platform/events/index.ts";
import { newId } from "../../platform/ids/index.ts";
import { testApp, type TestApp, until } from "../../testing/index.ts";

interface Received {
  to: string;
  raw: string;
  /** Body, decoded. */
  body: string;
}

/** A real mail server that keeps what it gets, and refuses once whoever is in `refusing`. */
class MailServer {
  readonly received: Received[] = [];
  readonly refusing = new Set<string>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      const refused = this.refusing.delete(address);
      done(refused ? Object.assign(new Error("Try later"), { responseCode: 451 }) : null);
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString("latin1");
        for (const { address } of envelope.rcptTo)
          this.received.push({ to: address, raw, body: decoded(raw) });
        done();
      });
    },
  });

  async start(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server.server, "listening");
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to = (address: string): Received[] => this.received.filter((mail) => mail.to === address);

  stop = () => new Promise<void>((resolve) => this.server.close(resolve));
}

/** The text after the headers, quoted-printable undone. */
function decoded(raw: string): string {
  const body = raw.slice(raw.indexOf("\r\n\r\n") + 4).replaceAll("=\r\n", "");
  const bytes = body.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

const REQUEST_CODE = `mutation ($input: RequestSignInCodeInput!) {
  requestSignInCode(input: $input) { errors { code } }
}`;
const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { token errors { code } } }";
const MAILBOX = "{ demo { mailbox(first: 10) { to subject text at } } }";

interface Mailbox {
  demo: { mailbox: { to: string; subject: string; text: string }[] } | null;
}

const newEmail = () => `${randomUUID()}@example.org`;
const ask = (app: TestApp, email: string, locale = "it") =>
  app.post(REQUEST_CODE, { input: { requestId: randomUUID(), email, locale } });

/** A case as the room of cases would have written it. */
async function makeCase(
  app: TestApp,
  fields: { citizen?: string; contact?: string; outcome?: string },
): Promise<string> {
  const id = newId();
  await app.sql(
    `insert into cases (id, code, request_type_version_id, request_type, category, state, channel, locale, citizen_id,
       contact_email, outcome, opened_at, promised_at)
     select $1, $2, version.id, type.code, version.category, 'RECEIVED', 'WEB', 'it', $3, $4, $5,
       '2026-11-20T09:00:00Z', '2026-11-27T12:00:00Z'
     from request_types type join request_type_versions version on version.request_type_id = type.id
     where type.code = 'pothole'`,
    [
      id,
      `TEST-${id.slice(-4)}-${id.slice(-9, -5)}`,
      fields.citizen ?? null,
      fields.contact ?? null,
      fields.outcome ?? null,
    ],
  );
  return id;
}

const tell = (app: TestApp, type: string, caseId: string): Promise<string> =>
  emit(app.platform.database.primary, {
    type,
    subjectId: caseId,
    payload: { caseId, version: 1, entryId: newId(), actorId: null, citizenId: null },
    occurredAt: new Date().toISOString(),
  });

const handled = (app: TestApp, eventId: string) =>
  until(
    async () => (await app.sql("select 1 from handled_events where event_id = $1", [eventId])).length > 0,
  );

describe("mail through a real server", () => {
  const server = new MailServer();
  let app: TestApp;
  beforeAll(async () => {
    const smtpUrl = await server.start();
    app = await testApp({ environment: { SMTP_URL: smtpUrl, MAIL_FROM: "Sportello <desk@town.example>" } });
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  it("brings the code that signs in, in the language asked for", async () => {
    const email = newEmail();
    await ask(app, email, "en");
    const mail = await until(() => server.to(email)[0]);
    expect(mail.raw).toMatch(/^From: Sportello <desk@town.example>/m);
    expect(mail.raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(mail.body).toContain("Your sign-in code is");
    const code = /\b\d{6}\b/.exec(mail.body)![0];
    const { data } = await app.post<{ signIn: { token: string } }>(SIGN_IN, {
      input: { email, code, cookie: false },
    });
    expect(data.signIn.token).toMatch(/^[\w-]{43}$/);
    expect(
      await app.sql("select state, attempts, template from deliveries where sent_at is not null"),
    ).toContainEqual({
      state: "SENT",
      attempts: 1,
      template: "code",
    });
  });

  it("tells a citizen of their case in their language, with a link that holds nothing but the code", async () => {
    const person = await app.make.person({ givenName: "Amina", settings: { locale: "en" } });
    const id = await makeCase(app, { citizen: person.id, outcome: "SOLVED" });
    const [row] = await app.sql<{ code: string }>("select code from cases where id = $1", [id]);
    await tell(app, "CaseOpened", id);
    const opened = await until(() => server.to(person.email)[0]);
    expect(opened.body).toContain("Hello Amina,");
    expect(opened.body).toContain("Pothole in the road");
    expect(opened.body).toContain("Friday 27 November");
    expect(opened.body).toMatch(new RegExp(`^http://localhost:\\d+/cases/${row!.code}\\r$`, "m"));
    await tell(app, "CaseResolved", id);
    const resolved = await until(() => server.to(person.email)[1]);
    expect(resolved.body).toContain("We have solved your request");
  });

  it("uses plain words for those who chose them, and writes also where the chosen channel is not there yet", async () => {
    const settings = { register: "PLAIN", notices: "PHONE" };
    const person = await app.make.person({ settings });
    await tell(app, "CaseOpened", await makeCase(app, { citizen: person.id }));
    const mail = await until(() => server.to(person.email)[0]);
    expect(mail.body).toContain("Abbiamo la tua richiesta: C'è una buca.");
  });

  it("writes nothing to whoever wants nothing, nor of internal notes", async () => {
    const person = await app.make.person({ settings: { notices: "NONE" } });
    const other = await app.make.person();
    await handled(app, await tell(app, "CaseOpened", await makeCase(app, { citizen: person.id })));
    const caseId = await makeCase(app, { citizen: other.id });
    await tell(app, "NoteAdded", caseId);
    await tell(app, "CaseReopened", caseId);
    await until(() => server.to(other.email).length > 0);
    expect(server.to(other.email)).toHaveLength(1);
    expect(server.to(person.email)).toEqual([]);
  });

  it("writes to the contact of an anonymous filer, with the page that asks for the secret", async () => {
    const contact = newEmail();
    await tell(app, "CaseTakenInCharge", await makeCase(app, { contact }));
    const mail = await until(() => server.to(contact)[0]);
    expect(mail.body).toContain("Ora ci occupiamo della tua richiesta: Buca nella strada.");
    expect(mail.body).toMatch(/\/c\/TEST-/);
  });

  it("sends once, also where the event comes again", async () => {
    const contact = newEmail();
    const eventId = await tell(app, "CaseAnswered", await makeCase(app, { contact }));
    await handled(app, eventId);
    await app.sql("delete from handled_events where event_id = $1", [eventId]);
    await app.sql("update outbox set dispatched_at = null where id = $1", [eventId]);
    await handled(app, eventId);
    expect(server.to(contact)).toHaveLength(1);
  });

  it("tries again what the server did not take, and leaves the case alone", async () => {
    const contact = newEmail();
    server.refusing.add(contact);
    const id = await makeCase(app, { contact });
    const before = await app.sql("select * from cases where id = $1", [id]);
    const eventId = await tell(app, "CaseOpened", id);
    const log = () =>
      app.sql<{ state: string; attempts: number; error: string | null }>(
        "select state, attempts, error from deliveries where event_id = $1",
        [eventId],
      );
    await until(async () => (await log())[0]?.state === "FAILED");
    expect(await log()).toEqual([{ state: "FAILED", attempts: 1, error: "EENVELOPE" }]);
    await until(async () => (await log())[0]?.state === "SENT", 20_000);
    expect(await log()).toEqual([{ state: "SENT", attempts: 2, error: null }]);
    expect(server.to(contact)).toHaveLength(1);
    expect(await app.sql("select * from cases where id = $1", [id])).toEqual(before);
  });
});

describe("without a mail server", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.stop());

  it("says in the log of deliveries that nothing was sent, where it is not the demo town", async () => {
    const email = newEmail();
    await ask(app, email);
    await until(
      async () => (await app.sql("select 1 from deliveries where error = 'NO_MAIL_SERVER'")).length > 0,
    );
    expect(await app.sql("select 1 from demo_mails")).toEqual([]);
    expect((await app.post<Mailbox>(MAILBOX)).data.demo).toBeNull();
  });

  it("puts mails in the visible mailbox of the demo town, newest first", async () => {
    await app.sql("update organizations set demo = true");
    const [first, second] = [newEmail(), newEmail()];
    const box = async () => (await app.post<Mailbox>(MAILBOX)).data.demo?.mailbox ?? [];
    await ask(app, first);
    await until(async () => (await box()).length === 1);
    await ask(app, second, "en");
    await until(async () => (await box()).length === 2);
    expect(await box()).toMatchObject([
      { to: second, subject: expect.stringMatching(/^Your sign-in code: \d{6}$/) },
      { to: first, subject: expect.stringMatching(/^Il tuo codice per entrare: \d{6}$/) },
    ]);
  });
});
