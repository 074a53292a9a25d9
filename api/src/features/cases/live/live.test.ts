import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  headersOf,
  type MadePerson,
  openCase,
  type Sender,
  testApp,
  type TestApp,
} from "../../../testing/index.ts";

const SUBSCRIBE = /* GraphQL */ `
  subscription ($code: String!, $secret: String, $since: Int) {
    caseChanged(code: $code, secret: $secret, since: $since) {
      version
      state
    }
  }
`;

interface Sent {
  version: number;
  state: string;
}

/** A stream as a client holds it: what it has got so far, and whether it has ended. */
class Stream {
  readonly sent: Sent[] = [];
  readonly errors: string[] = [];
  readonly ended: Promise<void>;
  private readonly abort = new AbortController();
  private waiting: (() => void)[] = [];

  constructor(url: string, variables: object, sender: Sender) {
    this.ended = this.read(url, variables, sender).catch(() => undefined);
  }

  /** Resolves when so many things have come; the test's time limit is the limit. */
  async until(count: number): Promise<Sent[]> {
    while (this.sent.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.sent;
  }

  async drop(): Promise<void> {
    this.abort.abort();
    await this.ended;
  }

  private async read(url: string, variables: object, sender: Sender): Promise<void> {
    const answer = await fetch(`${url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", ...headersOf(sender) },
      body: JSON.stringify({ query: SUBSCRIBE, variables }),
      signal: this.abort.signal,
    });
    let rest = "";
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (rest + chunk).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) this.take(event);
    }
  }

  private take(event: string): void {
    const data = event.match(/^data: (.+)$/m)?.[1];
    if (!data) return;
    const { data: result, errors } = JSON.parse(data) as {
      data?: { caseChanged: Sent };
      errors?: { extensions: { code: string } }[];
    };
    if (result?.caseChanged) this.sent.push(result.caseChanged);
    this.errors.push(...(errors ?? []).map(({ extensions }) => extensions.code));
    for (const done of this.waiting.splice(0)) done();
  }
}

let here: TestApp;
let there: TestApp;
let ada: MadePerson;

beforeAll(async () => {
  here = await testApp();
  there = await testApp({ beside: here });
  ada = await here.make.person();
});
afterAll(async () => {
  await there.stop();
  await here.stop();
});

/** The change of another process, as an act writes it: a new version, and its event in the outbox. */
const change = async (caseId: string, { told = true } = {}) => {
  const uuid = Buffer.from(caseId, "base64url").toString().slice("Case:".length);
  await here.sql("update cases set version = version + 1 where id = $1", [uuid]);
  if (told) {
    await here.sql(
      `insert into outbox (id, type, subject_id, payload, occurred_at)
       values (gen_random_uuid(), 'CaseAnswered', $1, '{}', now())`,
      [uuid],
    );
    here.platform.poke();
  }
};

describe("caseChanged", () => {
  it("tells a misread code from a case that is not the reader's", async () => {
    const { code } = await openCase(here, { token: ada.token });
    const misread = new Stream(there.url, { code: "7K3M-2QXD-2" }, { token: ada.token });
    await misread.ended;
    expect(misread.errors).toEqual(["CASE_CODE_MISREAD"]);
    const stranger = await here.make.person();
    for (const sender of [{}, { token: stranger.token }]) {
      const refused = new Stream(there.url, { code }, sender);
      await refused.ended;
      expect([refused.sent, refused.errors]).toEqual([[], ["NOT_FOUND"]]);
    }
  });

  it("sends the case as it is, then each change made in another process", async () => {
    const opened = await openCase(here, { token: ada.token });
    const stream = new Stream(there.url, { code: opened.code }, { token: ada.token });
    await stream.until(1);
    const before = Date.now();
    await change(opened.id);
    const sent = await stream.until(2);
    expect(sent.map(({ version }) => version)).toEqual([opened.version, opened.version + 1]);
    expect(Date.now() - before).toBeLessThan(2_000);
    await stream.drop();
  });

  it("loses nothing when a notification is lost", async () => {
    const opened = await openCase(here, { token: ada.token });
    const stream = new Stream(there.url, { code: opened.code }, { token: ada.token });
    await stream.until(1);
    await change(opened.id, { told: false });
    expect((await stream.until(2)).at(-1)?.version).toBe(opened.version + 1);
    await stream.drop();
  });

  it("goes on after the listening connection was cut", async () => {
    const opened = await openCase(here, { token: ada.token });
    const stream = new Stream(there.url, { code: opened.code }, { token: ada.token });
    await stream.until(1);
    await here.sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sportello-live'",
    );
    await change(opened.id);
    expect((await stream.until(2)).at(-1)?.version).toBe(opened.version + 1);
    await stream.drop();
  });

  it("resumes a dropped stream by the version the client has", async () => {
    const opened = await openCase(here, { token: ada.token });
    const first = new Stream(there.url, { code: opened.code }, { token: ada.token });
    await first.until(1);
    await first.drop();
    await change(opened.id);
    const second = new Stream(here.url, { code: opened.code, since: opened.version }, { token: ada.token });
    expect((await second.until(1)).map(({ version }) => version)).toEqual([opened.version + 1]);
    await second.drop();
  });

  it("stops looking when its reader has gone, though nothing changes", async () => {
    const opened = await openCase(here, { token: ada.token });
    const { changes } = there.platform;
    const watch = changes.watch.bind(changes);
    let watched = 0;
    const spy = vi.spyOn(changes, "watch").mockImplementation((subject, listener) => {
      const unwatch = watch(subject, listener);
      watched += 1;
      return () => {
        watched -= 1;
        unwatch();
      };
    });
    const stream = new Stream(there.url, { code: opened.code }, { token: ada.token });
    await stream.until(1);
    expect(watched).toBe(1);
    await stream.drop();
    await vi.waitUntil(() => watched === 0);
    spy.mockRestore();
  });

  it("ends when the session is over", async () => {
    const opened = await openCase(here, { token: ada.token });
    const token = await here.make.session(ada.id);
    const stream = new Stream(there.url, { code: opened.code }, { token });
    await stream.until(1);
    await here.sql("delete from sessions where person_id = $1 and token_hash = sha256($2::bytea)", [
      ada.id,
      Buffer.from(token),
    ]);
    await change(opened.id);
    await stream.ended;
    expect(stream.sent).toHaveLength(1);
  });
});
