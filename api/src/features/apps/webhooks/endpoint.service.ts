import type { RequestContext } from "../../../platform/context/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { newId, uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import {
  countEndpoints,
  deleteEndpoint,
  disableEndpoint,
  enableEndpoint,
  insertEndpoint,
  lockEndpointOf,
  replaceEndpointSecret,
  type StoredEndpoint,
  updateEndpoint,
} from "./endpoint.repository.ts";
import { checkEndpointUrl } from "./endpoint-url.ts";
import { WEBHOOK_EVENTS } from "./event-types.ts";
import { PREVIOUS_SECRET_LIFETIME } from "./schedule.ts";
import { newWebhookSecret, sealSecret } from "./signing.ts";
import type { CreateWebhookEndpointInput, UpdateWebhookEndpointInput } from "./webhook.input.ts";

/** How many endpoints an app may have. */
const MAX_ENDPOINTS = 5;

/** An endpoint after a change; the secret only where this very call has made it. */
export interface WithSecret {
  id: string;
  secret: string | null;
}

/** Lets developers say where their app is told what happens, and of what. */
export class EndpointService {
  constructor(private readonly platform: Pick<Platform, "database" | "once" | "settings">) {}

  /**
   * @throws GraphQLError UNAUTHENTICATED
   * @throws ExpectedFailure NOT_FOUND, WEBHOOK_LIMIT, WEBHOOK_EVENT_UNKNOWN and those of {@link checkEndpointUrl}
   */
  async create(context: RequestContext, input: CreateWebhookEndpointInput): Promise<WithSecret> {
    const ownerId = developer(context);
    const { requestId, ...content } = input;
    const made = { id: newId(), url: input.url.trim(), events: checkedEvents(input.events) };
    const secret = newWebhookSecret();
    await this.checkUrl(made.url);
    const { principal, clock } = context;
    const id = await this.platform.once.run(
      principal,
      "createWebhookEndpoint",
      requestId,
      content,
      async (tx) => {
        const appId = uuidOf("App", input.appId);
        const count = appId === null ? null : await countEndpoints(tx, appId, ownerId);
        if (appId === null || count === null) throw notFound("appId");
        if (count >= MAX_ENDPOINTS) {
          throw new ExpectedFailure({
            code: "WEBHOOK_LIMIT",
            path: ["input"],
            values: { max: MAX_ENDPOINTS },
          });
        }
        await insertEndpoint(tx, { ...made, appId }, this.sealed(made.id, secret), clock.now());
        return made.id;
      },
    );
    return { id, secret: id === made.id ? secret : null };
  }

  /** @throws as create */
  async update(context: RequestContext, input: UpdateWebhookEndpointInput): Promise<string> {
    developer(context);
    const url = input.url?.trim();
    const events = input.events ? checkedEvents(input.events) : undefined;
    return this.platform.database.transaction(async (tx) => {
      const endpoint = await this.own(tx, context, input.id);
      if (url !== undefined && url !== endpoint.url) await this.checkUrl(url);
      const now = context.clock.now();
      const changed = { id: endpoint.id, url: url ?? endpoint.url, events: events ?? endpoint.events };
      await updateEndpoint(tx, changed, now);
      if (input.enabled === true) await enableEndpoint(tx, endpoint.id, now);
      if (input.enabled === false) await disableEndpoint(tx, endpoint.id, "DEVELOPER", now);
      return endpoint.id;
    });
  }

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND */
  async rotateSecret(context: RequestContext, requestId: string, id: string): Promise<WithSecret> {
    developer(context);
    const secret = newWebhookSecret();
    const mark = newId();
    const done = await this.platform.once.run(
      context.principal,
      "rotateWebhookSecret",
      requestId,
      { id },
      async (tx) => {
        const endpoint = await this.own(tx, context, id);
        const now = context.clock.now();
        const previousUntil = new Date(now.getTime() + PREVIOUS_SECRET_LIFETIME);
        await replaceEndpointSecret(tx, endpoint.id, this.sealed(endpoint.id, secret), {
          now,
          previousUntil,
        });
        return { id: endpoint.id, mark };
      },
    );
    return { id: done.id, secret: done.mark === mark ? secret : null };
  }

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND */
  async delete(context: RequestContext, id: string): Promise<void> {
    await this.platform.database.transaction(async (tx) => {
      const endpoint = await this.own(tx, context, id);
      await deleteEndpoint(tx, endpoint.id);
    });
  }

  private checkUrl(url: string): Promise<void> {
    return checkEndpointUrl(url, this.platform.settings.webhookPrivateAddresses);
  }

  private sealed(endpointId: string, secret: string): Buffer {
    return sealSecret(this.platform.settings.secretKeys, endpointId, secret);
  }

  /** What is not the viewer's looks like what is not there. */
  private async own(tx: Transaction, context: RequestContext, id: string): Promise<StoredEndpoint> {
    const ownerId = developer(context);
    const endpointId = uuidOf("WebhookEndpoint", id);
    const endpoint = endpointId && (await lockEndpointOf(tx, endpointId, ownerId));
    if (!endpoint) throw notFound("id");
    return endpoint;
  }
}

const notFound = (field: string) => new ExpectedFailure({ code: "NOT_FOUND", path: ["input", field] });

function developer({ principal }: RequestContext): string {
  if (principal.personId === null) throw unauthenticated();
  return principal.personId;
}

function checkedEvents(events: readonly string[]): string[] {
  const path = ["input", "events"];
  if (events.length === 0) throw new ExpectedFailure({ code: "REQUIRED", path });
  const unknown = events.findIndex((one) => !(WEBHOOK_EVENTS as readonly string[]).includes(one));
  if (unknown >= 0) {
    throw new ExpectedFailure({ code: "WEBHOOK_EVENT_UNKNOWN", path: [...path, String(unknown)] });
  }
  return [...new Set(events)];
}
