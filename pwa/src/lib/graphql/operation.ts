/** A trusted document: what is sent is its id; the types of its result and variables exist only while compiling. */
export interface TrustedOperation<TResult, TVariables> {
  /** sha256 of the printed document, as in schema/documents.json. */
  readonly id: string;
  readonly name: string;
  /** Never there at runtime: carries the types. */
  readonly types?: (variables: TVariables) => TResult;
}
