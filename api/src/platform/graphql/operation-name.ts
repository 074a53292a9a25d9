import { type DocumentNode, getOperationAST } from "graphql";

/** The name an operation goes by in records: its own, else that of its first field. */
export function nameOf(document: DocumentNode, operationName: string | null | undefined): string {
  const operation = getOperationAST(document, operationName);
  const [first] = operation?.selectionSet.selections ?? [];
  return operation?.name?.value ?? (first?.kind === "Field" ? first.name.value : "anonymous");
}
