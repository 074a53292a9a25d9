import { afterEach, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../testing/index.ts";
import { seedDemoTown, welcome } from "./index.ts";

const PRODUCTION = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://sportello.example",
  DATABASE_URL: "postgres://given-by-the-test/x",
  SMTP_URL: "smtp://127.0.0.1:1",
  FREE_FORM_DOCUMENTS: "false",
};

let app: TestApp;
afterEach(() => app.stop());

const persons = async () => (await app.sql("select 1 from persons")).length;
const marks = () => app.sql("select demo from organizations");

describe("the seeding of the demo town", () => {
  it("touches no database that has its own organisation", async () => {
    app = await testApp();
    await seedDemoTown(app);
    expect(await persons()).toBe(0);
    expect(await marks()).toEqual([{ demo: false }]);
    expect(await welcome(app)).not.toContain("demo");
  });

  it("touches nothing in production", async () => {
    app = await testApp({ empty: true, environment: PRODUCTION });
    await seedDemoTown(app);
    expect(await marks()).toEqual([]);
  });

  it("founds the marked town in an empty database, once", async () => {
    app = await testApp({ empty: true });
    await Promise.all([seedDemoTown(app), seedDemoTown(app)]);
    expect(await marks()).toEqual([{ demo: true }]);
    const before = await persons();
    await seedDemoTown(app);
    expect(await persons()).toBe(before);
    const { data } = await app.post<{
      organization: object;
      requestTypes: unknown[];
      searchKnowledge: object;
    }>(
      `{ organization { name phone demo } requestTypes { code }
        searchKnowledge(query: "carta d'identità", locale: "it", first: 1) { nodes { slug } } }`,
    );
    expect(data.organization).toEqual({ name: "Comune di Borgo Sereno", phone: "0999 100 200", demo: true });
    expect(data.requestTypes.length).toBeGreaterThanOrEqual(25);
    expect(data.searchKnowledge).toMatchObject({
      nodes: [{ slug: expect.stringContaining("carta-identita") }],
    });
    expect(await welcome(app)).toContain("Pietro Marchetti");
  });
});
