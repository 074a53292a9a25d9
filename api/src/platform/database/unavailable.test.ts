import { GraphQLError } from "graphql";
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from "typeorm";
import { describe, expect, it } from "vitest";
import { isUnavailable } from "./unavailable.ts";

const coded = (code: string, message = "no"): Error => Object.assign(new Error(message), { code });

describe("what passes by itself", () => {
  it.each([
    ["a refused connection", coded("ECONNREFUSED")],
    ["one of several addresses", new AggregateError([coded("ECONNREFUSED")])],
    ["a restart", coded("57P01", "terminating connection due to administrator command")],
    ["a start", coded("57P03", "the database system is starting up")],
    ["a cut", new Error("Connection terminated unexpectedly")],
    ["a pool that waited", new Error("timeout exceeded when trying to connect")],
    ["a deadlock in TypeORM", new QueryFailedError("select 1", [], coded("40P01"))],
    ["a released runner", new QueryRunnerAlreadyReleasedError()],
    ["what GraphQL wraps", new GraphQLError("no", { originalError: coded("08006") })],
  ])("%s", (_, error) => expect(isUnavailable(error)).toBe(true));

  it.each([
    ["a unique key met twice", coded("23505")],
    ["a wrong statement", coded("42601")],
    ["a full disk of ours", coded("ENOSPC")],
    ["a fault", new TypeError("x is not a function")],
    ["nothing", undefined],
  ])("but not %s", (_, error) => expect(isUnavailable(error)).toBe(false));
});
