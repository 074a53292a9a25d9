/** A page of a list, as the Relay specification shapes it. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfoShape;
}

export interface PageInfoShape {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/**
 * Builds a connection from rows in reading order.
 * @param hasMore a further row exists beyond the page, in the direction it was read
 */
export function connectionOf<Node>(
  nodes: readonly Node[],
  cursorOf: (node: Node, index: number) => string,
  page: { fromEnd: boolean; hasMore: boolean; after: boolean; before: boolean },
): Connection<Node> {
  const edges = nodes.map((node, index) => ({ cursor: cursorOf(node, index), node }));
  return {
    edges,
    nodes: [...nodes],
    pageInfo: {
      hasNextPage: page.fromEnd ? page.before : page.hasMore,
      hasPreviousPage: page.fromEnd ? page.hasMore : page.after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
