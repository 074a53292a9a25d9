import type { Agent } from "undici";
import { guardedLookup, isPrivateLiteral } from "./guarded-lookup.ts";

const client = () => import("./http-client.ts");

/** Milliseconds for the whole exchange. */
const TIMEOUT = 10_000;
/** Bytes of an answer that are read, and thrown away. */
const MAX_ANSWER = 16_384;

/** What came of one try. */
export interface Outcome {
  /** HTTP status, where there was an answer. */
  status: number | null;
  /** Stable code of what went wrong; null where the message was taken. */
  error: FailureCode | null;
}

export type FailureCode =
  "HTTP_STATUS" | "REDIRECT" | "TIMEOUT" | "HOST_UNKNOWN" | "PRIVATE_ADDRESS" | "CERTIFICATE" | "CONNECTION";

/** Carries messages to endpoints of the open internet; nothing of an answer but its status is kept. */
export class Courier {
  private agent: Agent | undefined;

  /** @param privateToo a developer's machine: private addresses will do */
  constructor(private readonly privateToo: boolean) {}

  async carry(url: string, headers: Record<string, string>, body: string): Promise<Outcome> {
    if (!this.privateToo && isPrivateLiteral(new URL(url))) return { status: null, error: "PRIVATE_ADDRESS" };
    const { Agent, request } = await client();
    // No connection is kept, so that every message asks anew where its endpoint lies.
    const dispatcher = (this.agent ??= new Agent({
      pipelining: 0,
      connect: { timeout: TIMEOUT / 2, ...(this.privateToo ? {} : { lookup: guardedLookup }) },
    }));
    try {
      const signal = AbortSignal.timeout(TIMEOUT);
      // undici follows no redirect unless told to.
      const answer = await request(url, { method: "POST", headers, body, signal, dispatcher });
      const status = answer.statusCode;
      await answer.body.dump({ limit: MAX_ANSWER, signal }).catch(() => undefined);
      if (status >= 200 && status < 300) return { status, error: null };
      return { status, error: status >= 300 && status < 400 ? "REDIRECT" : "HTTP_STATUS" };
    } catch (error) {
      return { status: null, error: failureOf(error) };
    }
  }

  async close(): Promise<void> {
    await this.agent?.destroy();
  }
}

function failureOf(error: unknown): FailureCode {
  const { name = "", code = "" } = error as { name?: string; code?: string };
  if (code === "PRIVATE_ADDRESS") return "PRIVATE_ADDRESS";
  if (name === "TimeoutError" || /TIMEOUT|TIMEDOUT/.test(code)) return "TIMEOUT";
  if (/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return "HOST_UNKNOWN";
  if (/CERT|SELF_SIGNED|^ERR_TLS|^UNABLE_TO/.test(code)) return "CERTIFICATE";
  return "CONNECTION";
}
