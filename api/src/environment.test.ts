import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment.ts";

const PRODUCTION = {
  NODE_ENV: "production",
  SECRET_KEY: "a key that is long enough to be one, really",
  PUBLIC_URL: "https://sportello.comune.example",
  DATABASE_URL: "postgres://sportello:parola-segreta@db/sportello",
  SMTP_URL: "smtps://posta.example",
};

/** What is said of these variables, a line each. */
function faultsOf(source: Record<string, string>): string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split("\n");
    throw error;
  }
  return [];
}
const variablesOf = (faults: string[]) => faults.map((line) => line.slice(0, line.indexOf(":")));

describe("readEnvironment", () => {
  it("needs nothing outside production, and takes an empty variable for none", () => {
    const bare = readEnvironment({});
    expect(bare).toMatchObject({ NODE_ENV: "development", PORT: 4000, HOST: "127.0.0.1", DEMO: true });
    expect(readEnvironment({ PORT: "", DATABASE_URL: "", SECRET_KEY: "", TRUST_PROXY: "" })).toEqual(bare);
  });

  it.each([
    ["NODE_ENV", ["prod", "PRODUCTION"]],
    ["PORT", ["abc", "-1", "65536", "80.5"]],
    ["DATABASE_URL", ["localhost", "mysql://db/x", "postgres"]],
    ["DATABASE_REPLICA_URLS", ["replica", "postgres://one/x mysql://two/x"]],
    ["DATABASE_SCHEMA", ["Town", "a-b", "1town", 'x"; drop', "x".repeat(64)]],
    ["DATABASE_POOL", ["1", "201", "many"]],
    ["PUBLIC_URL", ["sportello.example", "ftp://sportello.example"]],
    ["TRUST_PROXY", ["yes", "-1", "10.0.0.1,proxy", "10.0.0.0/33", "::1/129", "10.0.0.0/8/8"]],
    ["SECRET_KEY", ["short", "x".repeat(31)]],
    ["SMTP_URL", ["posta.example:25", "http://posta.example"]],
    ["STORAGE_URL", ["bucket", "https://bucket.example"]],
    ["LOG_LEVEL", ["verbose"]],
    ["DEMO", ["yes", "TRUE"]],
    ["FREE_FORM_DOCUMENTS", ["on"]],
  ])("refuses a wrong %s", (name, values) => {
    for (const value of values) {
      expect([value, ...variablesOf(faultsOf({ [name]: value }))]).toEqual([value, name]);
    }
  });

  it.each([
    ["DATABASE_URL", "postgresql://localhost/x"],
    ["DATABASE_REPLICA_URLS", " postgres://one/x  postgres://two/x "],
    ["TRUST_PROXY", "1"],
    ["TRUST_PROXY", "loopback, 10.0.0.0/8,::1"],
    ["STORAGE_URL", "s3://bucket?region=eu-south-1"],
    ["FREE_FORM_DOCUMENTS", "1"],
  ])("takes %s %s", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([]);
  });

  it("says all that is wrong at once, and repeats no value", () => {
    const faults = faultsOf({
      PORT: "abc",
      DATABASE_URL: "mysql://u:parola-segreta@db/x",
      SECRET_KEY: "corta",
    });
    expect(variablesOf(faults)).toEqual(["PORT", "DATABASE_URL", "SECRET_KEY"]);
    expect(faults.join()).not.toMatch(/parola-segreta|corta/);
  });
});

describe("production", () => {
  it("starts with what it needs", () => {
    expect(faultsOf(PRODUCTION)).toEqual([]);
    expect(faultsOf({ ...PRODUCTION, PUBLIC_URL: "http://localhost:4000" })).toEqual([]);
  });

  it("names everything that is missing, also beside what is wrong", () => {
    const missing = ["SECRET_KEY", "PUBLIC_URL", "DATABASE_URL", "SMTP_URL"];
    expect(variablesOf(faultsOf({ NODE_ENV: "production" }))).toEqual(missing);
    expect(variablesOf(faultsOf({ NODE_ENV: "production", PORT: "abc" }))).toEqual(["PORT", ...missing]);
  });

  it.each(["SECRET_KEY", "PUBLIC_URL", "DATABASE_URL", "SMTP_URL"])("does not start without %s", (name) => {
    expect(faultsOf({ ...PRODUCTION, [name]: "" })).toEqual([`${name}: is required in production`]);
  });

  it.each([
    ["FREE_FORM_DOCUMENTS", "true"],
    ["FREE_FORM_DOCUMENTS", "1"],
    ["PUBLIC_URL", "http://sportello.comune.example"],
    ["PUBLIC_URL", "http://localhost.example"],
  ])("refuses %s %s", (name, value) => {
    expect(variablesOf(faultsOf({ ...PRODUCTION, [name]: value }))).toEqual([name]);
  });
});
