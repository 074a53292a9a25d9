import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../testing/index.ts";
import { createLogger } from "./logger.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ empty: true });
});
afterAll(() => app.stop());

describe("the log", () => {
  it("tells what failed, and no value of it", async () => {
    const lines: string[] = [];
    const logger = createLogger("error", { write: (line) => void lines.push(line) });
    const text = "insert into persons (id, email, settings) values (null, $1, '{}')";
    const values = ["ada@example.it"];
    const { database } = app.platform;
    for (const run of [() => database.rows(text, values), () => database.dataSource.query(text, values)]) {
      await run().catch((err: unknown) => logger.error({ err }, "an operation failed"));
    }
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain("violates not-null constraint");
      expect(line).not.toContain("ada@example.it");
    }
  });
});
