import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { ThirdPartyApp } from "../../../testing/third-party-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

describe("the doors of OAuth", () => {
  it("let one network ask so often and no more, each door by itself", async () => {
    const third = await ThirdPartyApp.register(app, { kind: "CONFIDENTIAL" });
    const token = () => third.token({ grant_type: "client_credentials", scope: "knowledge:read" });
    await third.authorize("cases:read");
    expect((await token()).status).toBe(200);
    const spend = (door: string) =>
      app.sql("update rate_limits set points = 9999 where key like $1", [`${door}:%`]);
    await spend("authorize");
    const asked = await third.authorize("cases:read");
    expect(asked).toMatchObject({ status: 429, location: null });
    expect(Number(asked.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await token()).status).toBe(200);
    await spend("token");
    expect(await token()).toMatchObject({ status: 429, body: { error: "temporarily_unavailable" } });
    await app.sql("truncate rate_limits");
    expect((await token()).status).toBe(200);
  });
});
