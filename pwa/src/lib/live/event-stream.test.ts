import { describe, expect, it } from "vitest";
import { readEvents } from "./event-stream.ts";

async function collect(...chunks: string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(chunks.join(""));
  const sizes = chunks.map((chunk) => new TextEncoder().encode(chunk).length);
  let start = 0;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const size of sizes) controller.enqueue(bytes.slice(start, (start += size)));
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe("readEvents", () => {
  it("puts together events cut anywhere and passes over comments", async () => {
    expect(
      await collect(":\n\nevent: ne", 'xt\ndata: {"a"', ":1}\n", "\nevent: complete\ndata:\n\n"),
    ).toEqual([
      { event: "", data: "" },
      { event: "next", data: '{"a":1}' },
      { event: "complete", data: "" },
    ]);
  });

  it("joins lines of data and leaves an unfinished event out", async () => {
    expect(await collect("event: next\r\ndata: 1\r\ndata: 2\r\n\r\nevent: next")).toEqual([
      { event: "next", data: "1\n2" },
    ]);
  });
});
