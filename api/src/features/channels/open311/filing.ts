import { createHmac, randomUUID } from "node:crypto";
import { validate } from "class-validator";
import { ArgumentValidationError } from "type-graphql";
import { type OpenCaseService, type OpenedCase, OpenCaseInput, PlaceInput } from "../../cases/index.ts";
import type { PublishedType } from "../../cases/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import { storableText } from "../../../platform/graphql/index.ts";
import { Refusal } from "./refusal.ts";

/** GeoReport v2: the longest description, in characters. */
const MAX_DESCRIPTION = 4_000;
const MAX_URL = 1_000;
const SECRET = /^[\w-]{22,200}$/;
const ATTRIBUTE = /^attribute\[([^[\]]+)\](\[\])?$/;

/** A request that was filed, and the secret that opens it where it is nobody's. */
export interface Filed extends OpenedCase {
  secret: string | null;
}

/** Files service requests, by the same rules and the same service as everybody. */
export class Filing {
  constructor(
    private readonly cases: OpenCaseService,
    private readonly secretKey: string,
  ) {}

  /**
   * @param form as sent; `account_id`, `device_id`, `first_name` and `last_name` are taken and not kept, for nothing
   * here needs them
   * @throws Refusal, ExpectedFailure, ArgumentValidationError; GraphQLError UNAUTHENTICATED, FORBIDDEN
   */
  async file(
    context: RequestContext,
    type: PublishedType,
    form: URLSearchParams,
    id?: string,
  ): Promise<Filed> {
    const requestId = id ?? randomUUID();
    const owned = context.principal.personId !== null;
    const secret = owned ? null : (ownSecret(form) ?? this.secretFor(requestId));
    const input = Object.assign(new OpenCaseInput(), {
      requestId,
      requestType: type.code,
      description: descriptionOf(form, type, context),
      answers: answersOf(form),
      place: placeOf(form),
      uploadIds: [],
      secret,
      contactEmail: text(form, "email"),
      contactPhone: text(form, "phone"),
      locale: null,
      emergencySeen: false,
    });
    const validationErrors = await validate(input);
    if (validationErrors.length > 0) throw new ArgumentValidationError(validationErrors);
    // Whoever comes this way comes by the API, also without a key.
    const principal = { ...context.principal, transport: "TOKEN" as const };
    return { ...(await this.cases.open({ ...context, principal }, input)), secret };
  }

  /** For clients that make none: follows from the id of the request, so that a retry is told the same. */
  private secretFor(requestId: string): string {
    return createHmac("sha256", this.secretKey).update(`open311 secret\n${requestId}`).digest("base64url");
  }
}

/** The client's own secret, which must fit behind the `#` of an address as it is. */
function ownSecret(form: URLSearchParams): string | null {
  const secret = text(form, "tracking_secret");
  if (secret === null || SECRET.test(secret)) return secret;
  throw new Refusal(400, "tracking_secret: 22 to 200 letters, digits, - and _");
}

/** What was written, with the address of the photo, which we do not fetch; the service's name where nothing was. */
function descriptionOf(
  form: URLSearchParams,
  type: PublishedType,
  { locale, register }: RequestContext,
): string {
  const written = text(form, "description") ?? type.tell(locale, register).title;
  if (written.length > MAX_DESCRIPTION) {
    throw new Refusal(400, `description: at most ${MAX_DESCRIPTION} characters`);
  }
  const media = text(form, "media_url");
  if (media === null) return written;
  const address = URL.canParse(media) ? new URL(media) : null;
  if (!address || !/^https?:$/.test(address.protocol) || media.length > MAX_URL) {
    throw new Refusal(400, `media_url: an http or https address of at most ${MAX_URL} characters`);
  }
  return `${written}\n\n${address.href}`;
}

function placeOf(form: URLSearchParams): PlaceInput {
  const [latitude, longitude] = [coordinate(form, "lat"), coordinate(form, "long")];
  const point = latitude !== null && longitude !== null;
  const address = text(form, "address_string") ?? (point ? `${latitude}, ${longitude}` : null);
  if ((latitude === null) !== (longitude === null) || address === null) {
    throw new Refusal(400, "A location is needed: lat and long, or address_string.");
  }
  return Object.assign(new PlaceInput(), { address, ...(point ? { latitude, longitude } : {}) });
}

/** NaN where it is no number, which the rules of a place then say. */
function coordinate(form: URLSearchParams, name: string): number | null {
  const written = text(form, name);
  return written === null ? null : Number(written);
}

/** `attribute[code]=value`, and `attribute[code][]=…` once for each of several values. */
function answersOf(form: URLSearchParams): { code: string; value: unknown }[] {
  const values = new Map<string, string[]>();
  const lists = new Set<string>();
  for (const [name, value] of form) {
    const [, code, many] = ATTRIBUTE.exec(name) ?? [];
    if (!code) continue;
    values.set(code, [...(values.get(code) ?? []), storableText(value)]);
    if (many) lists.add(code);
  }
  return [...values].map(([code, all]) => ({
    code: storableText(code),
    value: all.length === 1 && !lists.has(code) ? all[0] : all,
  }));
}

function text(form: URLSearchParams, name: string): string | null {
  return storableText(form.get(name) ?? "").trim() || null;
}
