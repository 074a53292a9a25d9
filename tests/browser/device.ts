import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

import { chromiumBinary } from "./binary.ts";
import { CHROMIUM_ARGUMENTS } from "./chromium.ts";

/** A browser with a profile of its own on the disk, that can be closed, killed and started again as a phone is. */
export class Device {
  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** @param profile the folder that holds what the browser keeps, e.g. a fresh temporary one */
  static async start(profile: string): Promise<Device> {
    const { executablePath, env } = await chromiumBinary();
    const child = spawn(
      executablePath,
      [
        ...CHROMIUM_ARGUMENTS,
        "--headless",
        "--no-first-run",
        "--lang=it",
        "--accept-lang=it",
        "--window-size=480,900",
        `--user-data-dir=${profile}`,
        "--remote-debugging-port=0",
        "about:blank",
      ],
      { env, stdio: ["ignore", "ignore", "pipe"], detached: true },
    );
    const abandon = () => killGroup(child);
    process.once("exit", abandon);
    child.once("exit", () => process.off("exit", abandon));
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0] as BrowserContext;
    await context.addInitScript({ content: "globalThis.__name ??= (target) => target" });
    return new Device(child, browser, await context.newPage());
  }

  /** What one of the page's own IndexedDB databases holds, each value as JSON. */
  async stored(database: string): Promise<string[]> {
    return this.page.evaluate(async (name) => {
      // Opened before the app has made it, it would be made here, without its store, and the app could keep nothing in it.
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const [store] = opened.objectStoreNames;
      if (store === undefined) return [];
      const values = await new Promise<unknown[]>((resolve, reject) => {
        const asked = opened.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      opened.close();
      return values.map((value) => JSON.stringify(value));
    }, database);
  }

  /** The battery is taken out. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    killGroup(this.child);
    await gone;
    await this.browser.close().catch(() => undefined);
  }

  /** Closed as a person closes it. */
  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    const session = await this.browser.newBrowserCDPSession();
    await session.send("Browser.close").catch(() => undefined);
    const timer = setTimeout(() => killGroup(this.child), 10_000);
    await gone;
    clearTimeout(timer);
  }
}

/** Where the browser says that it listens. */
async function debuggingAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  const lines = child.stderr && createInterface({ input: child.stderr });
  if (!lines) throw new Error("the browser's words are read");
  for await (const line of lines) {
    said.push(line);
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (!address) continue;
    // What it says later is thrown away, so that it never waits to be read.
    child.stderr?.resume();
    return address;
  }
  throw new Error(`The browser did not start:\n${said.join("\n")}`);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // it has gone already
  }
}
