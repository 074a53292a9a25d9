import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import type { VideoDetails } from "../kinds/details.ts";
import { importArticles } from "../content/publish.service.ts";
import { parseWebVtt, webVtt } from "./web-vtt.ts";

const FILM = `${"f".repeat(32)}.webm`;
const POSTER = `${"a".repeat(32)}.webp`;
/** More than is read at once. */
const BYTES = Buffer.from(Array.from({ length: 600_000 }, (_, at) => at % 251));
const details = (...said: string[]): VideoDetails => ({
  kind: "VIDEO",
  file: FILM,
  poster: POSTER,
  seconds: 20,
  width: 360,
  height: 640,
  chapters: [{ at: 0, title: "Inizio" }],
  captions: said.map((text, at) => ({ from: at * 2, to: at * 2 + 1.5, text })),
});

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  const text = { title: "Film", summary: "Ecco.", sections: [], keywords: [] };
  const card = { category: "lighting", requestType: null, frequent: false, origin: null };
  await importArticles(app.platform.database, app.clock, [
    {
      ...card,
      slug: "film",
      kind: "VIDEO",
      texts: {
        it: { ...text, details: details("Tocca <qui> & aspetta", "Fatto") },
        en: { ...text, details: details("Tap here", "Done") },
      },
      files: [
        { name: FILM, bytes: BYTES },
        { name: POSTER, bytes: Buffer.from("picture") },
      ],
    },
    { ...card, slug: "card", texts: { it: text } },
  ]);
});
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${app.url}${path}`, { method, headers });
const film = (range: string, more: Record<string, string> = {}) =>
  get(`/knowledge/files/${FILM}`, { range, ...more });

test("what is no file of ours, no language of the film or no film is not there", async () => {
  const paths = [
    "files/nothing.webm",
    `files/${"0".repeat(32)}.webm`,
    `files/..%2f..%2fetc%2fpasswd`,
    "captions/film/ro.vtt",
    "captions/film/it.txt",
    "captions/card/it.vtt",
    "captions/none/it.vtt",
  ];
  for (const path of paths) expect([path, (await get(`/knowledge/${path}`)).status]).toEqual([path, 404]);
});

test("a stretch that is not there is refused with the size, one that is nonsense is given whole", async () => {
  const beyond = await film("bytes=600000-");
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */600000"]);
  expect((await film("bytes=9-1")).status).toBe(200);
  expect((await film("pages=1-2")).status).toBe(200);
});

test("anybody gets it whole, with what a player and a cache need to know", async () => {
  const whole = await get(`/knowledge/files/${FILM}`);
  expect(whole.status).toBe(200);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    "content-type": "video/webm",
    "content-length": "600000",
    "accept-ranges": "bytes",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  expect(Buffer.from(await whole.arrayBuffer()).equals(BYTES)).toBe(true);
  const etag = whole.headers.get("etag") ?? "";
  expect((await get(`/knowledge/files/${FILM}`, { "if-none-match": etag })).status).toBe(304);
  const head = await get(`/knowledge/files/${FILM}`, {}, "HEAD");
  expect([head.status, head.headers.get("content-length")]).toEqual([200, "600000"]);
  expect((await get(`/knowledge/files/${POSTER}`)).headers.get("content-type")).toBe("image/webp");
});

test("gives the stretch of bytes that was asked for", async () => {
  const check = async (range: string, from: number, to: number) => {
    const part = await film(range);
    expect([range, part.status, part.headers.get("content-range")]).toEqual([
      range,
      206,
      `bytes ${from}-${to}/600000`,
    ]);
    expect(Buffer.from(await part.arrayBuffer()).equals(BYTES.subarray(from, to + 1))).toBe(true);
  };
  await check("bytes=0-", 0, 599_999);
  await check("bytes=262143-524289", 262_143, 524_289);
  await check("bytes=-5", 599_995, 599_999);
  const etag = (await get(`/knowledge/files/${FILM}`)).headers.get("etag") ?? "";
  expect((await film("bytes=1-2", { "if-range": etag })).status).toBe(206);
  expect((await film("bytes=1-2", { "if-range": '"another"' })).status).toBe(200);
});

test("captions are WebVTT in each language, and the transcript is found by search", async () => {
  const vtt = await get("/knowledge/captions/film/it.vtt");
  expect(vtt.headers.get("content-type")).toBe("text/vtt; charset=utf-8");
  expect(await vtt.text()).toBe(
    "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nTocca &lt;qui&gt; &amp; aspetta\n\n00:00:02.000 --> 00:00:03.500\nFatto\n\n",
  );
  const { data } = await app.post<{ article: { video: object } }>(
    `{ article(slug: "film", locale: "en") { kind video {
      url type poster seconds captions { locale url } chapters { at title } transcript { at text }
    } } }`,
  );
  expect(data.article).toEqual({
    kind: "VIDEO",
    video: {
      url: `/knowledge/files/${FILM}`,
      type: "video/webm",
      poster: `/knowledge/files/${POSTER}`,
      seconds: 20,
      captions: [
        { locale: "it", url: "/knowledge/captions/film/it.vtt" },
        { locale: "en", url: "/knowledge/captions/film/en.vtt" },
      ],
      chapters: [{ at: 0, title: "Inizio" }],
      transcript: [
        { at: 0, text: "Tap here" },
        { at: 2, text: "Done" },
      ],
    },
  });
});

test("captions are read as tools write them; what is wrong in them is named", () => {
  const text =
    "WEBVTT - film\n\nNOTE by us\n\n1\n00:01.000 --> 00:02.500 align:start\n<v Anna>Ciao\na tutti\n";
  const captions = [{ from: 1, to: 2.5, text: "Ciao a tutti" }];
  expect(parseWebVtt(text)).toEqual(captions);
  expect(parseWebVtt(webVtt(captions))).toEqual(captions);
  expect(() => parseWebVtt("1\n00:01.000 --> 00:02.000\nCiao")).toThrow(/WEBVTT/);
  expect(() => parseWebVtt("WEBVTT\n\n00:03.000 --> 00:02.000\nCiao")).toThrow(/no stretch of time/);
  expect(() => parseWebVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n")).toThrow(/says nothing/);
  expect(() => parseWebVtt("WEBVTT")).toThrow(/no caption/);
});
