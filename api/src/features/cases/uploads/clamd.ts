import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";

/** What the scanner says of a file. */
export type Verdict = "CLEAN" | "INFECTED";

/** Looks at the bytes of a file. */
export interface Scanner {
  /** @throws ScannerAway where it cannot be asked now */
  scan(bytes: Readable): Promise<Verdict>;
}

/** The scanner does not answer, or not in words we know: the file must wait. */
export class ScannerAway extends Error {}

/** Longest silence of the scanner that we wait for, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks ClamAV's daemon by its INSTREAM command (clamd(8)): chunks, each after its length as four bytes, big-endian,
 * and a length of zero at the end; the answer is `stream: OK`, `stream: NAME FOUND`, or an error.
 * @param url `tcp://host:3310`, or `unix:///path/of/the/socket`
 */
export function clamd(url: URL): Scanner {
  const open = (): Socket =>
    url.protocol === "unix:"
      ? connect(decodeURIComponent(url.pathname))
      : connect(Number(url.port || 3310), url.hostname.replace(/^\[|\]$/g, ""));
  return {
    scan: async (bytes) => {
      const socket = open();
      socket.setTimeout(PATIENCE, () => socket.destroy(new Error("silence")));
      try {
        const answer = answerOf(socket);
        // Whoever writes may meet a closed door before the answer is read: what counts is the answer.
        await Promise.race([answer, send(socket, bytes)]);
        return verdictOf(await answer);
      } catch (error) {
        throw error instanceof ScannerAway
          ? error
          : new ScannerAway("The scanner cannot be asked", { cause: error });
      } finally {
        socket.destroy();
        bytes.destroy();
      }
    },
  };
}

async function send(socket: Socket, bytes: Readable): Promise<void> {
  const write = (chunk: Buffer | string) =>
    new Promise<void>((resolve, reject) =>
      socket.write(chunk, (error) => (error ? reject(error) : resolve())),
    );
  await write("zINSTREAM\0");
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    await write(Buffer.concat([length, chunk]));
  }
  await write(Buffer.alloc(4));
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = "";
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    answer += chunk.toString("utf8");
    if (answer.includes("\0")) break;
  }
  return answer.replace(/\0.*$/s, "").trim();
}

function verdictOf(answer: string): Verdict {
  if (answer === "stream: OK") return "CLEAN";
  if (/^stream: .+ FOUND$/.test(answer)) return "INFECTED";
  throw new ScannerAway(`The scanner says ${answer || "nothing"}`);
}
