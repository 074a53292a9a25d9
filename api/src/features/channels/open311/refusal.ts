import { GraphQLError } from "graphql";
import type { FastifyError } from "fastify";
import type { Translate } from "../../../platform/messages/index.ts";
import { failuresOf } from "../../../platform/graphql/index.ts";
import type { Value } from "./document.ts";

/** Something is wrong with what a client asked, as GeoReport v2 tells it: HTTP's status and a sentence. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    description: string,
  ) {
    super(description);
  }
}

/** The parameter that a failure of the filing rules is about. */
const PARAMETERS: Readonly<Record<string, string>> = {
  requestType: "service_code",
  requestId: "request_id",
  place: "lat and long, or address_string",
  "place.latitude": "lat",
  "place.longitude": "long",
  "place.address": "address_string",
  contactEmail: "email",
  contactPhone: "phone",
  secret: "tracking_secret",
};

/**
 * An error as a document of errors and the status of its answer; null where it is a fault of ours. A missing or bad
 * key is 403, as GeoReport v2 has it.
 */
export function toldErrors(
  error: unknown,
  translate: Translate,
  locale: string,
): { status: number; errors: Value[] } | null {
  const failures = failuresOf(error);
  if (failures) {
    const errors = failures.map(({ code, path = [], values }) => {
      const name = parameterOf(path.slice(1));
      const message = translate(locale, `errors.${code}`, values);
      return { code: "400", description: name ? `${name}: ${message}` : message };
    });
    return { status: 400, errors };
  }
  const said = saidBy(error);
  return said && { status: said.status, errors: [{ code: String(said.status), description: said.message }] };
}

function saidBy(error: unknown): { status: number; message: string } | null {
  if (error instanceof Refusal) return { status: error.status, message: error.message };
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
    if (code === "UNAUTHENTICATED") return { status: 403, message: `api_key: ${error.message}` };
    if (code === "FORBIDDEN") return { status: 403, message: error.message };
    return http?.status && http.status < 500 ? { status: http.status, message: error.message } : null;
  }
  const { statusCode = 500, message = "" } = error as Partial<FastifyError>;
  return statusCode < 500 ? { status: statusCode, message } : null;
}

function parameterOf(path: readonly string[]): string {
  const [first, second] = path;
  if (first === "answers" && second) return `attribute[${second}]`;
  return PARAMETERS[path.join(".")] ?? path.join(".");
}
