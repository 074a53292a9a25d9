import { createServer } from "node:net";

export class PortInUseError extends Error {}

/**
 * Looks whether we may listen there, before anything slow is started.
 * @throws PortInUseError, one clear line
 */
export async function assertPortFree(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new PortInUseError(`Port ${port} is in use: stop what uses it, or choose another with PORT.`)
          : error,
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
