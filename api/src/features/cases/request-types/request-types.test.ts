import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { importRequestTypes } from "./import-request-types.ts";

interface Told {
  code: string;
  version: number;
  title: string;
  locale: string;
  fields: { code: string; label: string; options: { value: string; label: string }[] }[];
}

const CONTENT = new URL("../../../../content/request-types", import.meta.url).pathname;
const ONE = `query ($code: String!, $version: Int, $locale: String, $register: Register) {
  requestType(code: $code, version: $version, locale: $locale, register: $register) {
    code version title locale fields { code label options { value label } }
  }
}`;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const one = async (variables: object) =>
  (await app.post<{ requestType: Told | null }>(ONE, variables)).data.requestType;

describe("request types", () => {
  it("are told in the words of the locale and register asked for", async () => {
    expect(await one({ code: "pothole" })).toMatchObject({
      title: "Buca nella strada",
      locale: "it",
      version: 1,
    });
    expect(await one({ code: "pothole", locale: "en", register: "PLAIN" })).toMatchObject({
      title: "There is a hole in the road",
      locale: "en",
    });
  });

  it("fall back to Italian and say so", async () => {
    expect(await one({ code: "pothole", locale: "de" })).toMatchObject({
      title: "Buca nella strada",
      locale: "it",
    });
  });

  it("are told and found in the languages of newcomers", async () => {
    expect(await one({ code: "pothole", locale: "uk", register: "PLAIN" })).toMatchObject({
      title: "Є яма",
      locale: "uk",
    });
    const found = async (query: string, locale: string) => {
      const { data } = await app.post<{ requestTypes: { code: string }[] }>(
        `query ($query: String, $locale: String) { requestTypes(query: $query, locale: $locale) { code } }`,
        { query, locale },
      );
      return data.requestTypes.map(({ code }) => code);
    };
    expect(await found("groapa", "ro")).toContain("pothole");
    expect((await found("পানি নেই", "bn"))[0]).toBe("no-water");
  });

  it("are null where there is no such code or version", async () => {
    expect(await one({ code: "nothing" })).toBeNull();
    expect(await one({ code: "pothole", version: 99 })).toBeNull();
  });

  it("are found by what people call them, accents and word ends forgiven", async () => {
    const found = await app.post<{ requestTypes: { code: string }[] }>(
      `query ($query: String) { requestTypes(query: $query) { code } }`,
      { query: "BUC asfàlto" },
    );
    expect(found.data.requestTypes.map(({ code }) => code)).toEqual(["pothole"]);
  });

  it("can be narrowed to the frequent ones", async () => {
    const found = await app.post<{ requestTypes: { frequent: boolean }[] }>(
      `{ requestTypes(frequent: true) { frequent } }`,
    );
    expect(found.data.requestTypes.length).toBeGreaterThan(3);
    expect(found.data.requestTypes.every(({ frequent }) => frequent)).toBe(true);
  });

  it("get a further version where a file has changed, and nothing where none has", async () => {
    const folder = await mkdtemp(join(tmpdir(), "request-types-"));
    await cp(CONTENT, folder, { recursive: true });
    expect(await importRequestTypes(app.platform, folder)).toEqual([]);
    const file = join(folder, "pothole/it.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace("Buca nella strada", "Buca in strada"));
    const [first, second] = await Promise.all([
      importRequestTypes(app.platform, folder),
      importRequestTypes(app.platform, folder),
    ]);
    expect([...first, ...second]).toEqual(["pothole"]);
    app.clock.advance(11_000);
    expect(await one({ code: "pothole" })).toMatchObject({ title: "Buca in strada", version: 2 });
    expect(await one({ code: "pothole", version: 1 })).toMatchObject({
      title: "Buca nella strada",
      version: 1,
    });
    await rm(folder, { recursive: true });
  });

  it("never change once published", async () => {
    await expect(app.sql("update request_type_versions set category = 'x'")).rejects.toThrow(/never change/);
    await expect(app.sql("delete from request_type_versions")).rejects.toThrow(/never change/);
  });
});
