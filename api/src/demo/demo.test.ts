import { afterEach, describe, expect, it, vi } from "vitest";
import { testApp, type TestApp } from "../testing/index.ts";
import { seedDemoTown, welcome } from "./index.ts";
import { STORIES } from "./stories.ts";

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

  it("fills the desk and the people's own lists with a history", async () => {
    app = await testApp({ empty: true });
    const warned = vi.spyOn(app.platform.logger, "warn");
    await seedDemoTown(app);
    await seedDemoTown(app);
    expect(warned).not.toHaveBeenCalled();
    expect(await app.sql("select 1 from cases")).toHaveLength(STORIES.length);
    const states = await app.sql<{ state: string }>("select distinct state from cases");
    expect(states.map(({ state }) => state)).toEqual(
      expect.arrayContaining(["RECEIVED", "IN_CHARGE", "WAITING_FOR_CITIZEN", "RESOLVED", "WITHDRAWN"]),
    );
    const { data } = await app.post<{ demoSignIn: { token: string } }>(
      `mutation { demoSignIn(key: "citizen-senior", cookie: false) { token } }`,
    );
    const own = await app.post<{ viewer: { cases: { nodes: { late: boolean; state: string }[] } } }>(
      "{ viewer { cases(first: 20) { nodes { late state } } } }",
      {},
      { token: data.demoSignIn.token },
    );
    expect(own.data.viewer.cases.nodes).toHaveLength(
      STORIES.filter(({ by }) => by === "citizen-senior").length,
    );
    expect(own.data.viewer.cases.nodes).toContainEqual({ late: true, state: "IN_CHARGE" });
  });
});
