import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../testing/index.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ empty: true });
});
afterAll(() => app.stop());

describe("transactions", () => {
  it("leave a connection to what is asked besides them, however many there are", async () => {
    const { database } = app.platform;
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        database.transaction(async (tx) => {
          const [inside] = await tx.rows<{ one: number }>("select 1 as one");
          const [beside] = await database.rows<{ one: number }>("select 1 as one");
          return [inside?.one, beside?.one];
        }),
      ),
    );
    expect(new Set(answers.flat())).toEqual(new Set([1]));
  });

  it("let the next one in when one fails", async () => {
    const { database } = app.platform;
    const failing = Array.from({ length: 40 }, () =>
      database.transaction(() => Promise.reject(new Error("no"))).catch((error: Error) => error.message),
    );
    expect(new Set(await Promise.all(failing))).toEqual(new Set(["no"]));
    expect(await database.transaction((tx) => tx.rows("select 1 as one"))).toEqual([{ one: 1 }]);
  });
});
