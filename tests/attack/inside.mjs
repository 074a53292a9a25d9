// Loaded into the app before it starts (`node --import`): tells the attack suite what can only be seen from inside.
import { subscribe } from "node:diagnostics_channel";
import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

const routes = new Set();
/**
 * Milliseconds that each request took here, from its headers to the end of its answer, by its `x-request-id`: by the clock
 * or of the processor, whichever is less. Others on the machine add to the first, threads beside ours to the second.
 */
const times = new Map();

subscribe("fastify.initialization", ({ fastify }) => {
  fastify.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
  fastify.addHook("onRequest", (request, reply, done) => {
    const start = performance.now();
    const used = process.cpuUsage();
    const id = request.headers["x-request-id"];
    const end = () => {
      const { user, system } = process.cpuUsage(used);
      times.set(id, Math.min(performance.now() - start, (user + system) / 1_000));
    };
    if (id) reply.raw.once("close", end);
    done();
  });
});

/** Bytes of the heap that are still in use when all garbage is gone. */
async function heap() {
  for (let round = 0; round < 4; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

const answers = {
  "/routes": () => [...routes],
  "/heap": heap,
  "/time": (id) => {
    const time = times.get(id) ?? null;
    times.delete(id);
    return time;
  },
};

if (process.env.INSIDE_PORT) {
  createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://inside");
    const answer = await answers[pathname]?.(searchParams.get("id"));
    response.end(JSON.stringify(answer ?? null));
  })
    .listen(Number(process.env.INSIDE_PORT), "127.0.0.1")
    .unref();
}
