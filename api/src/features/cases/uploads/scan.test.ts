import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadePerson, openCase, testApp, type TestApp, until } from "../../../testing/index.ts";

/** The harmless text that every scanner calls a virus (eicar.org), in a file that looks like a PDF. */
const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;
const clean = "%PDF-1.4\n%%EOF\n";
const infected = `%PDF-1.4\n${EICAR}\n%%EOF\n`;

/** Speaks clamd's INSTREAM over a socket, as clamd(8) lays it down. */
function scannerDaemon(): Server {
  return createServer((socket) => {
    let sent = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      sent = Buffer.concat([sent, chunk]);
      const command = "zINSTREAM\0";
      if (sent.length >= command.length && sent.subarray(0, command.length).toString() !== command) {
        return socket.end("UNKNOWN COMMAND\0");
      }
      const parts: Buffer[] = [];
      for (let at = command.length; at + 4 <= sent.length;) {
        const length = sent.readUInt32BE(at);
        if (length === 0) {
          const found = Buffer.concat(parts).includes(EICAR);
          return socket.end(found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
        }
        if (at + 4 + length > sent.length) return undefined;
        parts.push(sent.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
      return undefined;
    });
  });
}

const path = join(tmpdir(), `sportello-clamd-${randomUUID()}.sock`);
let daemon = scannerDaemon();
let app: TestApp;
let ada: MadePerson;

const listen = () => new Promise<void>((resolve) => daemon.listen(path, resolve));
const away = () => new Promise<void>((resolve) => void daemon.close(() => resolve()));

beforeAll(async () => {
  await listen();
  app = await testApp({ environment: { CLAMD_URL: `unix://${path}`, LOG_LEVEL: "error" } });
  ada = await app.make.person();
});
afterAll(async () => {
  await app.stop();
  await away();
});

async function send(
  bytes: string,
): Promise<{ id: string; status: number; said: { code?: string; message?: string } }> {
  const { data } = await app.post<{ createUpload: { upload: { id: string }; uploadUrl: string } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id } uploadUrl } }",
    {
      input: { requestId: randomUUID(), fileName: "a.pdf", mediaType: "application/pdf", size: bytes.length },
    },
    { token: ada.token },
  );
  const { upload, uploadUrl } = data.createUpload;
  const answer = await fetch(`${app.url}${uploadUrl}`, {
    method: "PUT",
    body: bytes,
    headers: { "accept-language": "en" },
  });
  return {
    id: upload.id,
    status: answer.status,
    said: answer.status === 204 ? {} : ((await answer.json()) as object),
  };
}

/** The link to a file once it is in a case; null where it cannot be opened. */
async function linkOf(id: string): Promise<string | null> {
  const { code } = await openCase(app, { token: ada.token }, { uploadIds: [id] });
  return link(code);
}
const link = async (code: string) => {
  const { data } = await app.post<{ case: { uploads: { url: string | null }[] } }>(
    "query ($code: String!) { case(code: $code) { uploads { url } } }",
    { code },
    { token: ada.token },
  );
  return data.case.uploads[0]?.url ?? null;
};

async function minute(): Promise<void> {
  const jobs = `"${app.schemaName}_jobs"`;
  const [job] = await app.sql<{ id: string }>(`select id from ${jobs}.add_job('cases.scan')`);
  await until(
    async () => (await app.sql(`select 1 from ${jobs}.jobs where id = $1`, [job?.id])).length === 0,
  );
}

describe("a file, where a scanner is named", () => {
  it("is refused in plain words and not kept where it carries a virus", async () => {
    const { id, status, said } = await send(infected);
    expect([status, said.code]).toEqual([422, "UPLOAD_INFECTED"]);
    expect(said.message).toContain("carries a virus");
    const uuid = Buffer.from(id, "base64url").toString().slice("Upload:".length);
    const storage = await app.sql("select state from uploads where id = $1", [uuid]);
    expect(storage).toEqual([{ state: "EXPECTED" }]);
  });

  it("can be opened at once where it is clean", async () => {
    const { id, status } = await send(clean);
    expect(status).toBe(204);
    const url = await linkOf(id);
    expect((await fetch(`${app.url}${url}`)).status).toBe(200);
  });

  it("waits while the scanner is away, and is opened by nobody until it has been looked at", async () => {
    await away();
    const [good, bad] = [await send(clean), await send(infected)];
    expect([good.status, bad.status]).toEqual([204, 204]);
    const codes: string[] = [];
    for (const { id } of [good, bad]) {
      codes.push((await openCase(app, { token: ada.token }, { uploadIds: [id] })).code);
    }
    const links = () => Promise.all(codes.map(link));
    await minute();
    expect(await links()).toEqual([null, null]);
    daemon = scannerDaemon();
    await listen();
    await minute();
    expect(await links()).toEqual([expect.stringMatching(/^\/files\//), null]);
    const states = await app.sql("select state from uploads where state in ('SCANNING', 'INFECTED')");
    expect(states).toEqual([{ state: "INFECTED" }]);
  });
});
