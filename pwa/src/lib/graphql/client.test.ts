import { describe, expect, it } from "vitest";
import { GraphQLClient, type KeptAnswer } from "./client.ts";
import type { TrustedOperation } from "./operation.ts";
import { RequestError } from "./request-error.ts";

interface Answer {
  count: number;
}
const COUNT: TrustedOperation<Answer, { of?: string }> = { id: "count", name: "Count" };

/** A client whose transport counts, and fails while `down`. */
function counting() {
  const network = { asked: 0, down: false };
  const kept = new Map<string, KeptAnswer>();
  const store = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, answer: KeptAnswer) => void kept.set(key, answer),
  };
  const transport = async () => {
    if (network.down) throw new RequestError("NETWORK", "down");
    return { count: (network.asked += 1) };
  };
  return {
    network,
    kept,
    client: new GraphQLClient(transport, store),
    second: new GraphQLClient(transport, store),
  };
}

describe("GraphQLClient", () => {
  it("asks once for what is asked twice at a time, and not again while fresh", async () => {
    const { client, network } = counting();
    await Promise.all([client.load(COUNT, {}), client.load(COUNT, {})]);
    await client.load(COUNT, {}, { maxAge: 1_000 });
    expect(network.asked).toBe(1);
    await client.load(COUNT, { of: "other" });
    expect(client.state(COUNT, { of: "other" }).value.data).toEqual({ count: 2 });
  });

  it("keeps older data beside an error", async () => {
    const { client, network } = counting();
    await client.load(COUNT, {});
    network.down = true;
    await client.load(COUNT, {});
    expect(client.state(COUNT, {}).value).toMatchObject({
      data: { count: 1 },
      error: { code: "NETWORK" },
      loading: false,
    });
  });

  it("starts from what the device kept when nothing can be reached", async () => {
    const { client, second, network } = counting();
    await client.load(COUNT, {}, { keep: true });
    network.down = true;
    await second.load(COUNT, {}, { keep: true });
    const { keptAt, ...state } = second.state(COUNT, {}).value;
    expect(state).toMatchObject({ data: { count: 1 }, error: { code: "NETWORK" } });
    expect(keptAt).toBeGreaterThan(Date.now() - 60_000);
  });

  it("keeps what came with the page", async () => {
    const { client, second, network } = counting();
    await client.load(COUNT, {});
    second.hydrate(client.dehydrate());
    await second.load(COUNT, {}, { keep: true, maxAge: 1_000 });
    network.down = true;
    second.clear();
    await second.load(COUNT, {}, { keep: true });
    expect(second.state(COUNT, {}).value.data).toEqual({ count: 1 });
  });

  it("never shows one person the answer asked for by the one before", async () => {
    const { client } = counting();
    const load = client.load(COUNT, {}, { keep: true });
    client.clear();
    await load;
    expect(client.state(COUNT, {}).value.data).toBeUndefined();
  });

  it("carries the server's answers over to the browser", async () => {
    const { client, second, network } = counting();
    await client.load(COUNT, {});
    second.hydrate(client.dehydrate());
    await second.load(COUNT, {}, { maxAge: 1_000 });
    expect(second.state(COUNT, {}).value.data).toEqual({ count: 1 });
    expect(network.asked).toBe(1);
  });
});
