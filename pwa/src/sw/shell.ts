/// <reference lib="webworker" />

declare const __BUILD__: string;
/** The build's entry module, which its shell must name. */
declare const __ENTRY__: string;
/** Language → its words for citizens' pages. */
declare const __WORDS__: Record<string, string[]>;

/** The language spoken at the counter: who reads another one may want to show theirs in it. */
const COUNTER = "it";
/** The page that is the shell: it fills itself with whatever address it is shown at. */
const SHELL = "/offline";
const PREFIX = "shell-";
/** Of this build alone: until a new version takes over, the old one starts from its own shell. */
const CACHE = `${PREFIX}${__BUILD__}`;

/**
 * Fetches the shell as the reader's preferences want it, with the words of its language and of the counter; again when they change. Rejects
 * where the server still has, or already has, another build.
 */
export async function keepShell(): Promise<void> {
  const shell = await fetch(SHELL, { credentials: "same-origin", cache: "reload" });
  const html = await shell.clone().text();
  if (!shell.ok || !html.includes(__ENTRY__)) throw new Error("This is not the shell of this build");
  const cache = await caches.open(CACHE);
  const locale = shell.headers.get("content-language") ?? "";
  const words = await Promise.all(
    [...new Set([locale, COUNTER].flatMap((one) => __WORDS__[one] ?? []))].map(async (file) =>
      (await cache.match(file)) === undefined ? [file] : [],
    ),
  );
  await cache.addAll(words.flat());
  await cache.put(SHELL, shell);
}

/** The shell of this build; undefined where the device has thrown it away. */
export function findShell(): Promise<Response | undefined> {
  return caches.match(SHELL, { cacheName: CACHE });
}

/** A file kept with the shell. */
export function findWords(request: Request): Promise<Response | undefined> {
  return caches.match(request, { cacheName: CACHE });
}

/** Shells of builds that are gone. */
export async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("shell") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
