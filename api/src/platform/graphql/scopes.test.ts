import { systemClock } from "../clock.ts";
import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchemaOnly } from "../../app.ts";
import { anonymous, type RequestContext } from "../context/index.ts";
import { Admission } from "./admission.ts";
import { neededScopes } from "./scopes.ts";

const schema = createSchemaOnly();
const needed = (document: string) => neededScopes(schema, parse(document));

describe("what a document needs", () => {
  it("is closed where nothing was said, and on the viewer too", () => {
    expect(needed("mutation { signOut { errors { code } } }").closed).toEqual(["Mutation.signOut"]);
    expect(needed("{ demo { personas { key } } }").closed).toEqual(["Query.demo"]);
  });

  it("is found in fragments, inline ones, aliases and lists, in every operation", () => {
    const NODE = "query ($id: ID!) { node(id: $id)";
    expect(needed(`${NODE} { id } }`).scopes).toEqual([]);
    expect(needed(`${NODE} { ... on Case { id } } }`).scopes).toEqual(["cases:read"]);
    expect(needed(`${NODE} { ...a } } fragment a on Citizen { id }`).scopes).toEqual(["profile:read"]);
    expect(needed(`${NODE} { ... { ... on Article { id } } } }`).scopes).toEqual(["knowledge:read"]);
    expect(
      needed("query A { a: viewer { x: cases(first: 1) { pageInfo { hasNextPage } } } }").scopes,
    ).toEqual(["cases:read"]);
    expect(
      needed("query A { viewer { points { entries(first: 1) { nodes { case { code } } } } } }").scopes,
    ).toEqual(["cases:read", "points:read"]);
    expect(needed("query A { organization { name } } query B { deskTeams { code } }").scopes).toEqual([
      "desk:read",
    ]);
  });

  it("is nothing for what is public", () => {
    expect(needed("{ __typename __schema { types { name } } organization { name } }")).toEqual({
      scopes: [],
      closed: [],
      writes: false,
    });
  });
});

describe("an app", () => {
  const admission = new Admission(schema, { documents: {}, freeForm: false, clock: systemClock });
  const document = parse("{ viewer { citizen { givenName } cases(first: 1) { nodes { code } } } }");
  const allow = (scopes: readonly string[] | null) => () =>
    admission.allow(document, { principal: { ...anonymous, appId: "app", scopes } } as RequestContext);

  it("is told which scopes are missing", () => {
    expect(allow(["profile:read"])).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: "INSUFFICIENT_SCOPE", scopes: ["cases:read"] }),
      }),
    );
  });

  it("runs what it may, as our own apps run everything", () => {
    expect(allow(["profile:read", "cases:read"])).not.toThrow();
    expect(allow(null)).not.toThrow();
  });
});
