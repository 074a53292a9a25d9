import { ChangeType, CriticalityLevel, diff } from "@graphql-inspector/core";
import type { GraphQLSchema } from "graphql";

const HEAD = `# What changed in the API

Made by \`npm run schema\` from the released schema and today's; not edited.
`;
const NEXT = "## Next release";
const KINDS = [
  [CriticalityLevel.Breaking, "Gone or changed"],
  [CriticalityLevel.Dangerous, "To watch"],
  [CriticalityLevel.NonBreaking, "New"],
] as const;

/**
 * The changelog with what changed since the last release on top; `before` is the text as it stands, whose releases are
 * kept. With a day (YYYY-MM-DD) what is on top becomes the release of that day.
 */
export async function changelog(
  released: GraphQLSchema,
  schema: GraphQLSchema,
  before: string,
  day?: string,
): Promise<string> {
  const past = before.match(/^## \d{4}-[\s\S]*/m)?.[0].trimEnd();
  const changes = await changesBetween(released, schema);
  const top = changes === "" && day ? [] : [day ? `## ${day}` : NEXT, changes || "Nothing yet."];
  return `${[HEAD.trimEnd(), ...top, ...(past ? [past] : [])].join("\n\n")}\n`;
}

async function changesBetween(released: GraphQLSchema, schema: GraphQLSchema): Promise<string> {
  const changes = await diff(released, schema);
  // What belongs to a new type or field is told by it.
  const fresh = new Set<string | undefined>(
    changes
      .filter(({ type }) => type === ChangeType.TypeAdded || type === ChangeType.FieldAdded)
      .map(({ path }) => path),
  );
  const within = (path: string) =>
    path.split(".").some((_, index, parts) => index > 0 && fresh.has(parts.slice(0, index).join(".")));
  const told = changes.filter(({ path }) => path === undefined || !within(path));
  return KINDS.flatMap(([level, title]) => {
    const lines = told
      .filter(({ criticality }) => criticality.level === level)
      .map(({ message }) => `- ${message}`);
    return lines.length > 0 ? [`### ${title}\n\n${[...new Set(lines)].sort().join("\n")}`] : [];
  }).join("\n\n");
}
