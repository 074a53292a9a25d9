import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { Device } from "../browser/device.ts";
import { wordsOf } from "../browser/words.ts";
import { BadNetwork, type Passing } from "../testkit/bad-network.ts";
import { openCase } from "../testkit/cases.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { busyness } from "../testkit/machine-load.ts";
import { newCitizen, signInAsPersona } from "../testkit/personas.ts";
import { OfflineCitizen } from "./offline-citizen.ts";

/** From the start of the navigation to the first case on the page, milliseconds. */
const LIST_BAR = 600;
/** Lost answers after which the battery is taken out. */
const IN_THE_MIDDLE = 3;
const t = wordsOf("it");
const appUrl = inject("appUrl");
const article = "carta-identita-elettronica";

let network: BadNetwork;
let profile: string;
let device: Device;
let token: string;
/** Filed before the network goes. */
let earlier: { id: string; code: string };

interface Filed {
  code: string;
  description: string | null;
  openedAt: string;
  uploads: { fileName: string; width: number }[];
  entries: { nodes: { kind: string; at: string; body: string | null }[] };
}

beforeAll(async () => {
  network = await BadNetwork.before(appUrl);
  profile = await mkdtemp(join(tmpdir(), "sportello-device-"));
  const citizen = await newCitizen(appUrl);
  token = citizen.token;
  earlier = await openCase(appUrl, token);
  await answer("Passiamo domani mattina.");
  device = await Device.start(profile);
  await device.page.context().addCookies([
    { name: "session", value: citizen.cookie, url: network.url, expires: Date.now() / 1000 + 86_400 },
    {
      name: "prefs",
      value: encodeURIComponent('{"profile":"DIGITAL","locale":"it"}'),
      url: network.url,
      expires: Date.now() / 1000 + 86_400,
    },
  ]);
});
afterAll(async () => {
  await device?.kill();
  await network?.close();
  if (profile) await rm(profile, { recursive: true, force: true });
});

async function answer(body: string): Promise<void> {
  const operator = await signInAsPersona(appUrl, "operator-roads");
  const input = { requestId: randomUUID(), id: earlier.id, body };
  const mutation = `mutation Answer($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }`;
  expect(dataOf(await post(appUrl, mutation, { input }, operator))).toEqual({ postMessage: { errors: [] } });
}

async function filedCases(): Promise<Filed[]> {
  const query = `query Filed { viewer { cases(first: 20) { nodes {
    code description openedAt uploads { fileName width } entries(first: 20) { nodes { kind at body } } } } } }`;
  const found = await post<{ viewer: { cases: { nodes: Filed[] } } }>(appUrl, query, {}, { token });
  return dataOf(found).viewer.cases.nodes.toSorted((a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt));
}

/** A new start of the browser on the same profile, as after a restart of the phone. */
async function restart(): Promise<OfflineCitizen> {
  device = await Device.start(profile);
  return new OfflineCitizen(device.page, network.url);
}

/** Resolves once one of the device's stores holds all of these texts. */
async function kept(store: string, ...texts: string[]): Promise<void> {
  const missing = async (): Promise<string[]> => {
    const held = (await device.stored(store)).join("\n");
    return texts.filter((text) => !held.includes(text));
  };
  await expect.poll(missing, { timeout: 10_000 }).toEqual([]);
}

test("after one visit an article and a case are there without a connection and after a restart", async () => {
  const citizen = new OfflineCitizen(device.page, network.url);
  await citizen.open(`/articles/${article}`);
  const title = await device.page.getByRole("heading", { level: 1 }).innerText();
  await kept("sportello-kept", "Passiamo domani mattina.", title, "È spenta");
  await device.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  network.cut();
  await device.close();

  const later = await restart();
  const { page } = device;
  await later.open(`/articles/${article}`);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText(t("knowledge.article.keptAt")).waitFor();
  await page.addInitScript(markFirstCase);
  await later.open("/cases");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Via Roma 12/ })
    .first()
    .waitFor();
  const [seen] = await page.evaluate(() =>
    performance.getEntriesByName("first case").map((mark) => mark.startTime),
  );
  expect(seen).toBeLessThan(LIST_BAR * busyness());
  await later.open(`/cases/${earlier.code}`);
  await page.getByText("Passiamo domani mattina.").waitFor();
});

/** In the page: marks the moment at which the first case of the list is there. */
function markFirstCase(): void {
  const look = new MutationObserver(() => {
    if (!document.querySelector("main a[href^='/cases/']")) return;
    performance.mark("first case");
    look.disconnect();
  });
  look.observe(document, { childList: true, subtree: true });
}

test("three cases with photos and two messages go exactly once, whole and in order", async () => {
  let citizen = new OfflineCitizen(device.page, network.url);
  const hashes = [await citizen.writeCase("Primo guasto", "primo.png")];
  await citizen.sendCase("Primo guasto");
  await citizen.writeMessage(earlier.code, "Messaggio alla prima");
  hashes.push(await citizen.writeCase("Secondo guasto", "secondo.png"));
  await citizen.sendCase("Secondo guasto");
  await citizen.addMessage("Secondo guasto", "Messaggio alla seconda");
  hashes.push(await citizen.writeCase("Terzo guasto", "terzo.png"));
  await kept("sportello-drafts", "Terzo guasto", "terzo.png");
  await device.kill();

  citizen = await restart();
  await citizen.open("/new/street-light");
  await device.page.getByText("terzo.png").waitFor();
  await citizen.sendCase("Terzo guasto");
  expect(await citizen.waiting()).toEqual([
    "Primo guasto\nVia Roma 12",
    "Messaggio alla prima",
    "Secondo guasto\nVia Roma 12",
    "Messaggio alla seconda",
    "Terzo guasto\nVia Roma 12",
  ]);

  const trouble = new Trouble();
  network.fate = (passing) => trouble.fateOf(passing);
  network.up();
  await expect.poll(() => trouble.cuts, { timeout: 30_000 }).toBe(IN_THE_MIDDLE);
  await device.kill();
  trouble.again = true;
  citizen = await restart();
  await citizen.open("/outbox");
  await expect.poll(statesInOutbox, { timeout: 60_000 }).toEqual(Array(5).fill("sent"));
  expect(trouble.faults).toBe(2);
  expect(trouble.cuts).toBe(8);

  const [before, ...filed] = await filedCases();
  expect(before?.code).toBe(earlier.code);
  expect(filed.map(({ description }) => description)).toEqual([
    "Primo guasto",
    "Secondo guasto",
    "Terzo guasto",
  ]);
  expect(filed.map(({ uploads }) => uploads)).toEqual(
    ["primo.png", "secondo.png", "terzo.png"].map((fileName) => [{ fileName, width: 160 }]),
  );
  expect([...network.taken.values()]).toEqual(hashes);
  const written = [before, ...filed].flatMap((one) =>
    (one?.entries.nodes ?? []).map(({ at, kind, body }) => ({
      at,
      what: body ?? `${kind} ${one?.description}`,
    })),
  );
  const inOrder = written.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ what }) => what);
  expect(inOrder.slice(2)).toEqual([
    "OPENED Primo guasto",
    "Messaggio alla prima",
    "OPENED Secondo guasto",
    "Messaggio alla seconda",
    "OPENED Terzo guasto",
  ]);
});

async function statesInOutbox(): Promise<string[]> {
  return (await device.stored("sportello-outbox")).map((text) => {
    const { outcome } = JSON.parse(text) as { outcome: { state: string } };
    return outcome.state;
  });
}

/** A service that stumbles twice, and then loses the first answer to each file and each act, after carrying it out. */
class Trouble {
  faults = 0;
  cuts = 0;
  /** The device has started again: until then it stops in the middle. */
  again = false;
  private readonly seen = new Set<string>();

  fateOf({ method, path, body }: Passing) {
    const act = method === "PUT" ? path : this.actOf(path, body);
    if (act === null) return "pass";
    if (this.faults < 2) {
      this.faults += 1;
      return "fault";
    }
    if (this.seen.has(act)) return "pass";
    if (this.cuts === IN_THE_MIDDLE && !this.again) return "cut";
    this.seen.add(act);
    this.cuts += 1;
    return "carryOutAndCut";
  }

  /** The request id of a case or message; null for whatever else is asked. */
  private actOf(path: string, body: Buffer): string | null {
    if (path !== "/graphql") return null;
    const { variables } = JSON.parse(body.toString()) as { variables?: { input?: Record<string, string> } };
    const input = variables?.input;
    return input && "uploadIds" in input ? (input["requestId"] ?? null) : null;
  }
}
