/** The three operations of the bench, in GraphQL; ours and the GraphQL peer get the same text. */
const ENTRY = "nodes { id kind at body author { kind name office } }";

export const Q1 = `query Q1 {
  viewer { cases(first: 20) {
    nodes { id code state category requestType { title } entries(last: 3) { ${ENTRY} } }
    pageInfo { hasNextPage endCursor }
  } }
}`;

export const Q2 = `query Q2($code: String!) {
  case(code: $code) {
    id code state category openedAt promisedAt requestType { title } entries(first: 50) { ${ENTRY} }
  }
}`;

export const Q3 = `mutation Q3($input: OpenCaseInput!) {
  openCase(input: $input) { case { id code state } promisedAt errors { code } }
}`;

/** What Q3 files. */
export const FILING = {
  requestType: "information",
  description: "Vorrei sapere quando passa la spazzatrice nella mia via, grazie.",
};
