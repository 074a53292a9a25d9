// Made by `npm run codegen` from operations.graphql. Not edited.
import type { TypedDocument } from "./client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnswerInput = {
  code: string;
  value: unknown;
};

export type CaseState =
  | 'CLOSED'
  | 'IN_CHARGE'
  | 'RECEIVED'
  | 'REOPENED'
  | 'RESOLVED'
  | 'WAITING_FOR_CITIZEN'
  | 'WITHDRAWN';

export type Channel =
  | 'API'
  | 'APP'
  | 'COUNTER'
  | 'EMAIL'
  | 'FAX'
  | 'LETTER'
  | 'MESSAGING'
  | 'PHONE'
  | 'SMS'
  | 'SOCIAL'
  | 'WEB';

export type OnBehalfInput = {
  email?: string | null | undefined;
  familyName: string;
  givenName: string;
  phone?: string | null | undefined;
};

export type OpenCaseInput = {
  answers?: Array<AnswerInput>;
  /** Operators at the counter and on the phone. */
  channel?: Channel | null | undefined;
  /** Anonymous filing: where to answer. */
  contactEmail?: string | null | undefined;
  contactPhone?: string | null | undefined;
  description: string;
  /** True once the reader has seen the number to call. */
  emergencySeen?: boolean;
  /** The name of who helps to write it, such as a relative: told as the author of the case's first entry. */
  helper?: string | null | undefined;
  locale?: string | null | undefined;
  onBehalfOf?: OnBehalfInput | null | undefined;
  place?: PlaceInput | null | undefined;
  requestId: string;
  requestType: string;
  /** The version the form was made with; the newest when left out. */
  requestTypeVersion?: number | null | undefined;
  /** Anonymous filing: made by the client, at least 22 characters; the server keeps its hash. */
  secret?: string | null | undefined;
  uploadIds?: Array<string>;
};

export type PlaceInput = {
  address: string;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
};

export type SearchKnowledgeQueryVariables = Exact<{
  words: string;
  locale: string;
}>;


export type SearchKnowledgeQuery = { searchKnowledge: { nodes: Array<{ slug: string, title: string }> } };

export type MyCasesQueryVariables = Exact<{
  size: number;
  after?: string | null | undefined;
}>;


export type MyCasesQuery = { viewer: { cases: { nodes: Array<{ code: string, state: CaseState, openedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase: { code: string | null, promisedAt: string | null, errors: Array<{ code: string, path: Array<string>, message: string }> } };

export const MyCases: TypedDocument<MyCasesQuery, MyCasesQueryVariables> = {
  name: "MyCases",
  text: "query MyCases($size: Int!, $after: String) {\n  viewer {\n    cases(first: $size, after: $after) {\n      nodes {\n        code\n        state\n        openedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}",
};

export const OpenCase: TypedDocument<OpenCaseMutation, OpenCaseMutationVariables> = {
  name: "OpenCase",
  text: "mutation OpenCase($input: OpenCaseInput!) {\n  openCase(input: $input) {\n    code\n    promisedAt\n    errors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const SearchKnowledge: TypedDocument<SearchKnowledgeQuery, SearchKnowledgeQueryVariables> = {
  name: "SearchKnowledge",
  text: "query SearchKnowledge($words: String!, $locale: String!) {\n  searchKnowledge(query: $words, locale: $locale, first: 5) {\n    nodes {\n      slug\n      title\n    }\n  }\n}",
};
