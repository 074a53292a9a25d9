import { readdir, readFile } from "node:fs/promises";
import { buildSchema, type GraphQLNamedType, isInterfaceType, isObjectType } from "graphql";
import { expect, inject, test } from "vitest";

import { signInAsPersona } from "../testkit/personas.ts";

const url = inject("appUrl");
const read = (path: string) => readFile(new URL(`../../schema/${path}`, import.meta.url), "utf8");

interface Answer {
  errors?: { extensions: { code: string; limits?: Record<string, number>; limit?: object } }[];
  extensions?: { cost: { requested: number; limit: number; rate: { limit: number } } };
}

async function ask(query: string, token?: string): Promise<{ answer: Answer; headers: Headers }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query }),
  });
  return { answer: (await response.json()) as Answer, headers: response.headers };
}

/** Rows of a chapter's tables, cells without marks. */
const rowsOf = (chapter: string): string[][] =>
  chapter
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

test("the figures of the limits are those that the API goes by", async () => {
  const rows = rowsOf(await read("guide/limits.md"));
  const figure = (name: string, cell: number) =>
    Number(rows.find((row) => row.includes(name))?.[cell]?.replaceAll(",", ""));
  const { answer } = await ask(`{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(" ")} }`);
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: "QUERY_TOO_COMPLEX",
    limit: { name: "aliases", requested: 16, maximum: figure("aliases", 2) },
    limits: {
      cost: figure("cost", 2),
      depth: figure("levels", 2),
      aliases: figure("aliases", 2),
      rootFields: figure("fields of the root", 2),
      directives: figure("directives", 2),
      selections: figure("selections, with fragments opened", 2),
      tokens: figure("tokens", 2),
    },
  });
  for (const [bucket, persona] of [["address"], ["person", "citizen-senior"], ["staff", "operator-desk"]]) {
    const token = persona && (await signInAsPersona(url, persona)).token;
    const { headers } = await ask("{ viewer { roles } }", token);
    expect(headers.get("ratelimit-policy")).toBe(`"${bucket}";q=${figure(bucket ?? "", 3)};w=3600`);
    expect(headers.get("ratelimit")).toMatch(new RegExp(`^"${bucket}";r=\\d+;t=\\d+$`));
  }
});

test("the query that explains cost costs what the guide says", async () => {
  const [, query = "", cost] =
    /```graphql\n(.*?)# cost: (\d+)\n```/s.exec(await read("guide/limits.md")) ?? [];
  const { token } = await signInAsPersona(url, "citizen-senior");
  const { answer } = await ask(query, token);
  expect(answer.errors).toBeUndefined();
  expect(answer.extensions?.cost.requested).toBe(Number(cost));
});

test("every scope is in the guide, with all that it opens in the schema and nothing more", async () => {
  const schema = buildSchema(await read("schema.graphql"));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const opened = new Map<string, string[]>();
  const open = (scope: string, coordinate: string) =>
    opened.set(scope, [...(opened.get(scope) ?? []), coordinate]);
  const neededBy = ({ description }: { description?: string | null }) =>
    /Apps need ([^.]+)\./.exec(description ?? "")?.[1]?.split(", ") ?? [];
  const fieldsOf = (type: GraphQLNamedType) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  for (const type of Object.values(schema.getTypeMap())) {
    for (const scope of neededBy(type)) open(scope, type.name);
    for (const field of fieldsOf(type)) {
      const scopes = neededBy(field);
      const closed = /Closed to apps\./.test(field.description ?? "");
      for (const scope of scopes) open(scope, `${type.name}.${field.name}`);
      if (scopes.length === 0 && !closed && roots.some((root) => root?.name === type.name))
        open("none", `${type.name}.${field.name}`);
    }
  }
  const told = rowsOf(await read("guide/scopes.md"))
    .slice(2)
    .map(([, scope = "", , list = ""]) => [scope, list.split(", ").toSorted()] as const);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries([...opened].map(([scope, list]) => [scope, list.toSorted()])),
  );
});

test("every chapter is in the contents", async () => {
  const contents = await read("guide/README.md");
  const linked = [...contents.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name = ""]) => name);
  const files = await readdir(new URL("../../schema/guide/", import.meta.url));
  expect(linked.toSorted()).toEqual(files.filter((name) => !/^README|^introduction/.test(name)).toSorted());
});
