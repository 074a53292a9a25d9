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

/** Where a page lies in its list. */
export interface PagePlace {
  /** It was read from the end. */
  fromEnd: boolean;
  /** A further row exists beyond the page, in the direction it was read. */
  hasMore: boolean;
  after: boolean;
  before: boolean;
}

/** A connection that makes cursors only where they are asked for: most readers want none or one. */
class Page<Node> implements Connection<Node> {
  constructor(
    readonly nodes: Node[],
    private readonly cursorOf: (node: Node, index: number) => string,
    private readonly place: PagePlace,
  ) {}

  get edges(): Connection<Node>["edges"] {
    return this.nodes.map((node, index) => ({ cursor: this.cursorOf(node, index), node }));
  }

  get pageInfo(): PageInfoShape {
    const { fromEnd, hasMore, after, before } = this.place;
    const last = this.nodes.length - 1;
    const cursorAt = (index: number) => (last < 0 ? null : this.cursorOf(this.nodes[index] as Node, index));
    return {
      hasNextPage: fromEnd ? before : hasMore,
      hasPreviousPage: fromEnd ? hasMore : after,
      startCursor: cursorAt(0),
      endCursor: cursorAt(last),
    };
  }
}

/** Builds a connection from rows in reading order. */
export const connectionOf = <Node>(
  nodes: readonly Node[],
  cursorOf: (node: Node, index: number) => string,
  place: PagePlace,
): Connection<Node> => new Page([...nodes], cursorOf, place);
