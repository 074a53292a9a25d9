import type { FastifyInstance } from "fastify";

/** How often connections that have become idle are closed, in milliseconds. */
const LOOK = 100;

/**
 * Takes no new connection, ends the live streams, lets requests that run finish, and cuts what still runs after `seconds`.
 */
export async function closeGently(http: FastifyInstance, seconds: number): Promise<void> {
  // Node keeps a connection whose answer went out after the close, for the time of its keep-alive.
  const idle = setInterval(() => http.server.closeIdleConnections(), LOOK);
  const late = setTimeout(() => {
    http.log.warn("requests still ran when their time was over: they are cut");
    http.server.closeAllConnections();
  }, seconds * 1_000);
  try {
    await http.close();
  } finally {
    clearInterval(idle);
    clearTimeout(late);
  }
}
