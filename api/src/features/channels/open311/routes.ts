import type { FastifyInstance } from "fastify";
import type { Catalogue, OpenCaseService, PublishedCases, PublishedType } from "../../cases/index.ts";
import { findOrganization } from "../../identity/index.ts";
import { rateLimitHeader } from "../../../platform/rates/index.ts";
import type { ContextOf, Platform } from "../../../platform/room.ts";
import { discoveryDocument } from "./discovery.ts";
import type { Value } from "./document.ts";
import { type Asked, Door } from "./door.ts";
import { Filing } from "./filing.ts";
import { pageHeaders } from "./page-headers.ts";
import { readQuery } from "./query.ts";
import { Refusal } from "./refusal.ts";
import { requestDocument } from "./request-document.ts";
import { definitionDocument, serviceDocument, serviceOf, servicesOf } from "./services.ts";

export interface Open311Parts {
  platform: Platform;
  catalogue: Catalogue;
  opening: OpenCaseService;
  published: PublishedCases;
}

/** Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2) under /open311. */
export async function open311Routes(
  app: FastifyInstance,
  parts: Open311Parts,
  contextOf: ContextOf,
): Promise<void> {
  const { translate, settings } = parts.platform;
  const jurisdiction = new URL(settings.publicUrl).hostname;
  const desk = new Open311(parts);
  await app.register(async (scope) => {
    const door = new Door(scope, { contextOf, translate, jurisdiction });
    for (const format of ["json", "xml"]) {
      door.get(`/open311/discovery.${format}`, (asked) => desk.discovery(asked));
      door.get(`/open311/v2/services.${format}`, (asked) => desk.services(asked));
      door.get(`/open311/v2/requests.${format}`, (asked) => desk.requests(asked));
      door.post(`/open311/v2/requests.${format}`, (asked) => desk.file(asked));
    }
    door.get("/open311/v2/services/:name", (asked) => desk.definition(asked));
    door.get("/open311/v2/requests/:name", (asked) => desk.request(asked));
    door.get("/open311/v2/tokens/:name", (asked) => desk.token(asked));
    door.otherwise("/open311/*");
  });
}

/** What `openCase` costs at least: a mutation, its payload and the case. */
const FILING_POINTS = 12;

/** What stands behind each address. */
class Open311 {
  private readonly filing: Filing;

  constructor(private readonly parts: Open311Parts) {
    this.filing = new Filing(parts.opening, parts.platform.settings.secretKey);
  }

  async discovery({ context, answer }: Asked) {
    const { database, settings, translate } = this.parts.platform;
    const organization = await findOrganization(database.primary);
    if (!organization) throw new Refusal(503, "This help desk is not open yet.");
    const { name, email, phone, demo } = organization;
    const document = discoveryDocument({
      publicUrl: settings.publicUrl,
      contact: `${name}, ${email}, ${phone}`,
      keyService: translate(context.locale, "open311.key", { email }),
      isTest: demo || !settings.production,
    });
    return answer("discovery", document);
  }

  async services({ context, answer }: Asked) {
    const all = await servicesOf(this.parts.catalogue);
    return answer(
      "services",
      all.map((type) => serviceDocument(type, context)),
    );
  }

  async definition({ name, context, answer }: Asked) {
    return answer("service_definition", definitionDocument(await this.known(name), context));
  }

  async requests(asked: Asked) {
    const { given, context, reply, format } = asked;
    const query = readQuery(given, context.clock.now());
    await this.charge(asked, "ids" in query ? query.ids.length : query.pageSize);
    const { published, platform } = this.parts;
    if ("ids" in query) return this.tell(asked, await published.byCodes(query.ids));
    for (const code of query.filter.types ?? []) await this.known(code);
    const { cases, total } = await published.find(query.filter);
    const address = `${platform.settings.publicUrl}/open311/v2/requests.${format}`;
    reply.headers(pageHeaders(address, given, query, total));
    return this.tell(asked, cases);
  }

  async request(asked: Asked) {
    await this.charge(asked, 1);
    const found = await this.parts.published.byCodes([asked.name]);
    if (found.length === 0) throw new Refusal(404, "service_request_id: there is none that is public");
    return this.tell(asked, found);
  }

  /** Every request has its id at once, so a token is the id itself. */
  async token(asked: Asked) {
    const { name, answer } = asked;
    await this.charge(asked, 1);
    const [found] = await this.parts.published.byCodes([name]);
    if (!found) throw new Refusal(404, "token: there is none");
    return answer("service_requests", [{ service_request_id: found.code, token: name }]);
  }

  async file(asked: Asked) {
    const { given, context, answer, reply, header } = asked;
    const { scopes } = context.principal;
    if (scopes && !scopes.includes("cases:write")) {
      throw new Refusal(403, "api_key: this app may not file requests; it needs the scope cases:write");
    }
    await this.charge(asked, FILING_POINTS, 1);
    const code = given.get("service_code")?.trim();
    if (!code) throw new Refusal(400, "service_code: is needed");
    const requestId = given.get("request_id") ?? header("idempotency-key");
    const filed = await this.filing.file(context, await this.known(code), given, requestId ?? undefined);
    const { publicUrl } = this.parts.platform.settings;
    const link = filed.secret
      ? `${publicUrl}/c/${filed.code}#${filed.secret}`
      : `${publicUrl}/cases/${filed.code}`;
    const notice = this.parts.platform.translate(context.locale, "open311.notice", {
      code: filed.code,
      link,
    });
    reply.code(201);
    return answer("service_requests", [
      { service_request_id: filed.code, service_notice: notice, account_id: null, tracking_url: link },
    ]);
  }

  /** From the buckets that GraphQL takes from, too; each answer says what is left. */
  private async charge({ context, reply }: Asked, points: number, mutations = 0): Promise<void> {
    const standing = await this.parts.platform.meter.charge(context, points, mutations);
    if (!standing) return;
    reply.headers({ ratelimit: rateLimitHeader(standing), "ratelimit-policy": standing.bucket.policy });
  }

  private tell({ context, answer }: Asked, cases: Awaited<ReturnType<PublishedCases["byCodes"]>>) {
    const { translate } = this.parts.platform;
    const documents: Value[] = cases.map((one) => requestDocument(one, context, translate));
    return answer("service_requests", documents);
  }

  private async known(code: string): Promise<PublishedType> {
    const type = await serviceOf(this.parts.catalogue, code);
    if (!type) throw new Refusal(404, "service_code: there is no such service");
    return type;
  }
}
