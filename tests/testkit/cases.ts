import { randomUUID } from "node:crypto";

import { dataOf, post } from "./graphql.ts";

interface Field {
  code: string;
  type: "STRING" | "NUMBER" | "DATETIME" | "TEXT" | "SINGLEVALUELIST" | "MULTIVALUELIST";
  required: boolean;
  options: { value: string }[];
}

interface Failure {
  code: string;
  message: string;
}

/** A case a test has opened. */
export interface OpenedCase {
  id: string;
  code: string;
}

/** Opens a case of the given request type for the person behind the token, with an answer in each required field. */
export async function openCase(
  url: string,
  token: string,
  { requestType = "street-light", description = "Il lampione davanti alla scuola è spento." } = {},
): Promise<OpenedCase> {
  const asked = await post<{ requestType: { place: string; fields: Field[] } | null }>(
    url,
    `query RequestTypeForm($code: String!) {
      requestType(code: $code) { place fields { code type required options { value } } }
    }`,
    { code: requestType },
    { token },
  );
  const form = dataOf(asked).requestType;
  if (!form) throw new Error(`There is no request type ${requestType}.`);
  const answer = await post<{ openCase: { case: OpenedCase | null; errors: Failure[] } }>(
    url,
    `mutation OpenCase($input: OpenCaseInput!) { openCase(input: $input) { case { id code } errors { code message } } }`,
    {
      input: {
        requestId: randomUUID(),
        requestType,
        description,
        answers: form.fields
          .filter(({ required }) => required)
          .map((field) => ({ code: field.code, value: answerTo(field) })),
        place: form.place === "NONE" ? null : { address: "Via Roma 12" },
      },
    },
    { token },
  );
  const opened = dataOf(answer).openCase;
  if (!opened.case) throw new Error(`The case was not opened: ${JSON.stringify(opened.errors)}`);
  return opened.case;
}

function answerTo({ type, options }: Field): unknown {
  const first = options[0]?.value;
  switch (type) {
    case "NUMBER":
      return 42;
    case "DATETIME":
      return "2026-11-02";
    case "SINGLEVALUELIST":
      return first;
    case "MULTIVALUELIST":
      return [first];
    default:
      return "Una risposta";
  }
}
