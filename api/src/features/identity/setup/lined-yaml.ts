import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ContentError } from "../../../platform/records/index.ts";

/**
 * Reads YAML in which every value is text: a telephone number keeps its zeros, a time its colon.
 * @throws ContentError, one line for each mistake: where it is, and what is wrong
 */
export function parseLined<Shape extends z.ZodType>(shape: Shape, yaml: string): z.infer<Shape> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const said = document.errors.map(({ pos, message }) => `line ${lines.linePos(pos[0]).line}: ${message}`);
    throw new ContentError(said.join("\n"));
  }
  const result = shape.safeParse(document.toJS());
  if (result.success) return result.data;
  const said = result.error.issues.flatMap((issue) => {
    const places =
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return places.map((path) => {
      const line = lines.linePos(offsetOf(document, path)).line;
      return { line, text: `line ${line}: ${path.join(".")} ${wordsFor(issue, document.hasIn(path))}` };
    });
  });
  throw new ContentError(
    said
      .sort((one, other) => one.line - other.line)
      .map(({ text }) => text)
      .join("\n"),
  );
}

/** Where a value begins in the text; what is missing is looked for where it should be. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(key) && key.range) return key.range[0];
  }
  return 0;
}

function wordsFor(issue: z.core.$ZodIssue, present: boolean): string {
  if (issue.code === "unrecognized_keys") return "is not known here";
  if (!present) return "is missing";
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type")
    return `must be ${issue.expected === "string" ? "text" : `an ${issue.expected}`}`;
  return issue.message;
}
