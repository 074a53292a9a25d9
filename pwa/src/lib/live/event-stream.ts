import { readAnswer } from "../graphql/post-document.ts";
import { RequestError } from "../graphql/request-error.ts";

export interface StreamRequest {
  documentId: string;
  variables: object;
  locale: string;
  signal: AbortSignal;
}

/**
 * One subscription by the graphql-sse protocol, distinct connections mode: POST, answered as text/event-stream with
 * `next` events and one `complete`. Yields the data of each; ends at `complete`; throws a RequestError otherwise.
 */
export async function* openStream({
  documentId,
  variables,
  locale,
  signal,
}: StreamRequest): AsyncGenerator<unknown> {
  const response = await fetch("/graphql/stream", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept: "text/event-stream", "accept-language": locale },
    body: JSON.stringify({ documentId, variables }),
    signal,
  }).catch((cause: unknown) => {
    throw new RequestError("NETWORK", String(cause));
  });
  if (!response.ok || response.body === null) {
    const code = response.status === 401 || response.status === 403 ? "FORBIDDEN" : "SERVER";
    throw new RequestError(code, response.statusText);
  }
  for await (const message of readEvents(response.body)) {
    if (message.event === "complete") return;
    if (message.event === "next") yield readAnswer(JSON.parse(message.data) as object);
  }
  throw new RequestError("NETWORK", "The stream ended");
}

interface ServerSentEvent {
  event: string;
  data: string;
}

/** The events of a text/event-stream body; comments (":" lines, the server's sign of life) are passed over. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let buffer = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (buffer + value).split(/\r?\n\r?\n/);
      buffer = blocks.pop() ?? "";
      for (const block of blocks) yield parseEvent(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseEvent(block: string): ServerSentEvent {
  const lines = block.split(/\r?\n/);
  const valueOf = (name: string): string =>
    lines
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trimStart())
      .join("\n");
  return { event: valueOf("event"), data: valueOf("data") };
}
