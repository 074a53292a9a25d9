import type { FieldNode } from "graphql";
import { Aliases, Part } from "./part.ts";
import { fallAlike, nodeSelection, type Operation, type Selection } from "./selection.ts";
import type { View } from "./view.ts";

/** Whose selection a field's is: that of the rows, or of the connection around them. */
export type Shape = "row" | "connection";

interface Plan {
  view: View;
  shape: Shape;
  noted: boolean;
  nodes: readonly FieldNode[];
  conditions: Operation["conditions"];
  part: Part;
}

/** So many ways for its `@skip` and `@include` to fall out are remembered of a field. */
const MAX_PLANS = 8;

/** By the first field node: Apollo keeps a bounded number of documents, and their plans go with them. */
const plans = new WeakMap<FieldNode, Plan[]>();

/**
 * What a selection asks of a view, worked out once for every request that sends the document; without a selection,
 * the key alone.
 */
export function planOf(view: View, selection: Selection | null, shape: Shape, noted: boolean): Part {
  const [first] = selection?.nodes ?? [];
  if (!selection || !first) return new Part(view, null, noted, new Aliases());
  const { nodes, operation } = selection;
  const known = plans.get(first) ?? [];
  const found = known.find(
    (plan) =>
      plan.view === view &&
      plan.shape === shape &&
      plan.noted === noted &&
      plan.nodes.length === nodes.length &&
      plan.nodes.every((node, index) => node === nodes[index]) &&
      fallAlike(plan.conditions, operation.variables),
  );
  if (found) return found.part;
  const conditions: Operation["conditions"] = [];
  const own = { ...selection, operation: { ...operation, conditions } };
  const part = new Part(view, shape === "row" ? own : nodeSelection(own), noted, new Aliases());
  if (known.length < MAX_PLANS) {
    plans.set(first, [...known, { view, shape, noted, nodes, conditions, part }]);
  }
  return part;
}
