import { createHash } from "node:crypto";
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";

/** One request as it passes, with its whole body. */
export interface Passing {
  method: string;
  path: string;
  body: Buffer;
}

/** What is done with a request: handed on; answered with 500; never handed on; carried out, its answer never handed back. */
export type Fate = "pass" | "fault" | "cut" | "carryOutAndCut";

/** The way between a browser and the app, which can be cut, and can be as bad as a test wants it. */
export class BadNetwork {
  /** Decides each request's fate. */
  fate: (passing: Passing) => Fate = () => "pass";
  /** No connection at all. */
  down = false;
  /** SHA-256 of the bodies that the app has taken, of PUT requests, by path without query. */
  readonly taken = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    /** Where the browser finds the app. */
    readonly url: string,
  ) {}

  static async before(appUrl: string): Promise<BadNetwork> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (!address || typeof address === "string") throw new Error("a TCP server has a port");
    const network = new BadNetwork(server, `http://localhost:${address.port}`);
    server.on("connection", (socket) => network.down && socket.destroy());
    server.on("request", (request, response) => void network.pass(appUrl, request, response));
    return network;
  }

  /** Ends every connection; until `up` nothing is reached. */
  cut(): void {
    this.down = true;
    this.server.closeAllConnections();
  }

  up(): void {
    this.down = false;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async pass(appUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = request;
    const parts: Buffer[] = [];
    try {
      for await (const part of request) parts.push(part as Buffer);
    } catch {
      return; // the browser has gone
    }
    const body = Buffer.concat(parts);
    const fate = this.fate({ method, path: url, body });
    if (fate === "cut") return void request.socket.destroy();
    if (fate === "fault") return void response.writeHead(500).end("broken");
    const onward = forward(`${appUrl}${url}`, { method, headers: request.headers }, (answer) => {
      if (method === "PUT" && (answer.statusCode ?? 500) < 300) {
        this.taken.set(url.split("?")[0] ?? url, createHash("sha256").update(body).digest("hex"));
      }
      if (fate === "carryOutAndCut") {
        answer.resume().once("end", () => request.socket.destroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once("error", () => request.socket.destroy());
    if (fate === "pass") response.once("close", () => onward.destroy());
    onward.end(body);
  }
}
