import { codesOf, headersOf } from "../post.ts";
import type { Knock } from "./knock.ts";
import type { Subject, World } from "./world.ts";

/** What is knocked at. */
export interface Target extends World {
  /** The case that this knock is about. */
  subject: Subject;
  /** A file of the owner's that no case has yet. */
  file: string;
}

/** What a knock met. */
export interface Reply {
  /** The code of a refusal, if there was one. */
  code?: string | number;
  /** What the sender got of what is not theirs; nothing where it is null, false or empty. */
  got?: unknown;
  /** The whole answer. */
  text: string;
}

export interface Door {
  knock(target: Target, by: Knock): Promise<Reply>;
  /** The door changes something: each knock gets a case and a file, or an app, of its own. */
  fresh?: "open" | "resolved" | "app";
  /** What counts is whether anything of the owner's has changed, not what was answered. */
  byEffect?: boolean;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of every operation meet here
type Data = any;

/** A door of /graphql. */
export function operation(
  query: string,
  variables: (target: Target, by: Knock) => object | Promise<object>,
  got: (data: Data, target: Target) => unknown,
  traits: Pick<Door, "fresh" | "byEffect"> = {},
): Door {
  return {
    ...traits,
    knock: async (target, by) => {
      const answer = await target.app.post<Data>(query, await variables(target, by), by);
      const payload = Object.values(
        (answer.data ?? {}) as Record<string, { errors?: { code: string }[] }>,
      )[0];
      const [code] = [...codesOf(answer), ...(payload?.errors ?? []).map((error) => error.code)];
      const text = JSON.stringify([answer.data, answer.errors]);
      return code ? { code, text } : { got: await got(answer.data, target), text };
    },
  };
}

/** A door of plain HTTP; it lets in with any 2xx. */
export const http = (path: (target: Target) => Promise<string>, method: "GET" | "PUT" = "GET"): Door => ({
  knock: async (target, by) => {
    const answer = await fetch(`${target.app.url}${await path(target)}`, {
      method,
      headers: headersOf(by),
      ...(method === "PUT" ? { body: "x" } : {}),
    });
    const text = answer.ok ? "" : await answer.text();
    await answer.body?.cancel().catch(() => undefined);
    return answer.ok ? { got: true, text } : { code: answer.status, text };
  },
});

/** The first thing that a stream sends. */
export const stream = (query: string, variables: (target: Target, by: Knock) => object): Door => ({
  knock: async (target, by) => {
    const abort = new AbortController();
    const answer = await fetch(`${target.app.url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", ...headersOf(by) },
      body: JSON.stringify({ query, variables: variables(target, by) }),
      signal: abort.signal,
    });
    let text = "";
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (/^data: .+\n/m.test(text)) break;
    }
    abort.abort();
    const sent = /^data: (.+)$/m.exec(text)?.[1] ?? "{}";
    const { data, errors } = JSON.parse(sent) as { data?: unknown; errors?: never[] };
    const [code] = codesOf({ errors } as never);
    return code ? { code, text } : { got: data, text };
  },
});
