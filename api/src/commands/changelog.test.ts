import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { changelog } from "./changelog.ts";

const released = buildSchema("type Query { old: Int, kept: Int }");
const schema = buildSchema("type Query { kept: Int, fresh: Fresh } type Fresh { of: Int }");

it("tells what goes, and what comes with a new type once", async () => {
  const text = await changelog(released, schema, "");
  expect(text).toContain("## Next release\n\n### Gone or changed\n\n- Field 'old' was removed");
  expect(text).toContain("- Type 'Fresh' was added\n");
  expect(text).not.toContain("'of'");
});

it("keeps the releases below, and makes one of what is new", async () => {
  const first = await changelog(released, schema, "", "2026-11-22");
  expect(first).toContain("## 2026-11-22\n\n### Gone");
  const after = await changelog(schema, schema, first);
  expect(after).toContain("## Next release\n\nNothing yet.\n\n## 2026-11-22\n\n### Gone");
  expect(await changelog(schema, schema, after)).toBe(after);
});
