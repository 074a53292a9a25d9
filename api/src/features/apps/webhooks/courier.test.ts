import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { Courier } from "./courier.ts";

let server: Server | undefined;
let couriers: Courier[] = [];
afterEach(async () => {
  await Promise.all(couriers.map((courier) => courier.close()));
  couriers = [];
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
});

const courier = (privateToo: boolean) => {
  const one = new Courier(privateToo);
  couriers.push(one);
  return one;
};
async function serve(listener: RequestListener): Promise<number> {
  const started = createServer(listener);
  server = started;
  await new Promise((resolve) => started.listen(0, "127.0.0.1", () => resolve(null)));
  return (started.address() as AddressInfo).port;
}

it("never reaches a private address, by number or by a name that points there", async () => {
  let reached = 0;
  const port = await serve((_request, response) => {
    reached += 1;
    response.end();
  });
  for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]) {
    const outcome = await courier(false).carry(`http://${host}:${port}/`, {}, "{}");
    expect({ host, ...outcome }).toEqual({ host, status: null, error: "PRIVATE_ADDRESS" });
  }
  expect(reached).toBe(0);
});

it("follows no redirect", async () => {
  const asked: string[] = [];
  const port = await serve((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  const outcome = await courier(true).carry(`http://127.0.0.1:${port}/`, {}, "{}");
  expect(outcome).toEqual({ status: 302, error: "REDIRECT" });
  expect(asked).toEqual(["/"]);
});

it("does not read an answer that never ends", async () => {
  const port = await serve((_request, response) => {
    response.writeHead(200);
    const more = () => {
      while (response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", more);
    more();
  });
  const outcome = await courier(true).carry(`http://127.0.0.1:${port}/`, {}, "{}");
  expect(outcome).toEqual({ status: 200, error: null });
});

it("says that nobody answers", async () => {
  const port = await serve((_request, response) => response.end());
  await new Promise((resolve) => server?.close(resolve));
  server = undefined;
  const outcome = await courier(true).carry(`http://127.0.0.1:${port}/`, {}, "{}");
  expect(outcome).toEqual({ status: null, error: "CONNECTION" });
});
