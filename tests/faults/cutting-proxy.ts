import { connect, createServer, type Server, type Socket } from "node:net";

/** Decides, for bytes that came back from the target, whether the connection is cut before they are handed on. */
export type Scissors = (bytes: Buffer) => boolean;

/** A TCP proxy that cuts connections as it is told: the one end never hears what the other had to say. */
export class CuttingProxy {
  /** Looked at for all that comes back; never cuts where it is not set. */
  scissors: Scissors = () => false;
  /** Connections cut so far. */
  cuts = 0;
  private readonly pairs = new Set<[Socket, Socket]>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** Listens on a free port of the loopback address, in front of another. */
  static async before(targetPort: number): Promise<CuttingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (!address || typeof address === "string") throw new Error("a TCP server has a port");
    const proxy = new CuttingProxy(server, address.port);
    server.on("connection", (near) => proxy.join(near, connect(targetPort, "127.0.0.1")));
    return proxy;
  }

  /** Cuts a share of the open connections, from 0 to 1. */
  cut(share: number): void {
    for (const pair of this.pairs) if (Math.random() < share) this.sever(pair);
  }

  async close(): Promise<void> {
    for (const pair of this.pairs) this.sever(pair);
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket, far: Socket): void {
    const pair: [Socket, Socket] = [near, far];
    this.pairs.add(pair);
    near.setNoDelay(true);
    far.setNoDelay(true);
    near.pipe(far);
    far.on("data", (bytes: Buffer) => {
      if (this.scissors(bytes)) {
        this.cuts += 1;
        this.sever(pair);
      } else if (!near.write(bytes)) {
        far.pause();
        near.once("drain", () => far.resume());
      }
    });
    far.on("end", () => near.end());
    const over = () => {
      this.pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const end of pair) end.on("error", over).on("close", over);
  }

  private sever([near, far]: [Socket, Socket]): void {
    near.resetAndDestroy();
    far.resetAndDestroy();
  }
}
