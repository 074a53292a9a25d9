import { codedError } from "../../../platform/errors/index.ts";
import { readCaseCode } from "./case-code.ts";

/**
 * The code as it is kept, from what a person wrote.
 * @throws GraphQLError CASE_CODE_MISREAD
 */
export function knownCode(written: string): string {
  const read = readCaseCode(written);
  if ("misread" in read) {
    throw codedError("CASE_CODE_MISREAD", "A letter of this code is not right: read it again.");
  }
  return read.code;
}
