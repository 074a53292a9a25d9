import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const CLIENT = "pwa/dist/client";
/** What the app reads beside its own build. */
const SHARED = ["node_modules", "schema", "api/node_modules", "api/content", "api/sql", "api/package.json"];
/** A built module: its name ends with the hash of its content. */
const MODULE = /([\w.-]+-[\w-]{7})\.js\b/g;

/** The built app in a place of its own, in which a new version of the PWA can be put. */
export class Deployment {
  private constructor(private readonly folder: string) {}

  /** The last build's files alone: the project's folder still holds those of builds before it. */
  static async make(): Promise<Deployment> {
    const folder = await mkdtemp(join(tmpdir(), "sportello-deployed-"));
    const manifest = await readFile(join(PROJECT, CLIENT, "manifest.json"), "utf8");
    const built = new Set([...manifest.matchAll(/assets\/([^"]+)/g)].map(([, name]) => name));
    const assets = join(PROJECT, CLIENT, "assets");
    await cp(join(PROJECT, "pwa/dist"), join(folder, "pwa/dist"), {
      recursive: true,
      filter: (source) => !source.startsWith(`${assets}/`) || built.has(basename(source)),
    });
    await cp(join(PROJECT, "api/dist"), join(folder, "api/dist"), { recursive: true });
    await mkdir(join(folder, "api"), { recursive: true });
    for (const path of SHARED) {
      await symlink(join(PROJECT, path), join(folder, path));
    }
    return new Deployment(folder);
  }

  /** What starts it. */
  get entry(): string {
    return join(this.folder, "api/dist/main.js");
  }

  /**
   * Puts the next version beside the one that is there, as a build does: every module has another name, and those of
   * before stay. It counts once the app has started again.
   */
  async putNextVersion(): Promise<void> {
    const client = join(this.folder, CLIENT);
    const assets = join(client, "assets");
    const modules = new Set((await readdir(assets)).filter((name) => name.endsWith(".js")));
    const renamed = (text: string): string =>
      text.replace(MODULE, (name, stem: string) => (modules.has(name) ? `${stem}.next.js` : name));
    for (const name of modules) {
      await writeFile(join(assets, renamed(name)), renamed(await readFile(join(assets, name), "utf8")));
    }
    const worker = renamed(await readFile(join(client, "sw.js"), "utf8"));
    await writeFile(join(client, "sw.js"), worker.replace(/shell-[0-9a-f]{12}/, "shell-next"));
    for (const ending of ["br", "gz"]) await rm(join(client, `sw.js.${ending}`), { force: true });
    const server = join(this.folder, "pwa/dist/server/entry.js");
    await writeFile(server, renamed(await readFile(server, "utf8")));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
