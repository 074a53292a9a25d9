import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { below, type Reader, selectionOf } from "../../../platform/look-ahead/index.ts";
import type { DeliveryService } from "./delivery.service.ts";
import type { EndpointService } from "./endpoint.service.ts";
import {
  CreateWebhookEndpointInput,
  DeleteWebhookEndpointInput,
  ReplayDeliveryInput,
  RotateWebhookSecretInput,
  SendTestEventInput,
  UpdateWebhookEndpointInput,
} from "./webhook.input.ts";
import {
  DeleteWebhookEndpointPayload,
  WebhookDeliveryPayload,
  WebhookEndpointPayload,
  WebhookSecretPayload,
} from "./webhook.type.ts";
import { webhookDeliveryView, webhookEndpointView } from "./webhook.view.ts";

@Resolver()
export class WebhookResolver {
  constructor(
    private readonly endpoints: EndpointService,
    private readonly deliveries: DeliveryService,
    private readonly reader: Reader,
  ) {}

  @Mutation(() => WebhookSecretPayload, {
    description: "Adds an address that an app of the viewer's is told at.",
  })
  async createWebhookEndpoint(
    @Arg("input", () => CreateWebhookEndpointInput) input: CreateWebhookEndpointInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WebhookSecretPayload> {
    const { id, secret } = await this.endpoints.create(context, input);
    return { endpoint: await this.read("endpoint", id, context, info), secret };
  }

  @Mutation(() => WebhookEndpointPayload, {
    description: "Changes an endpoint, switches it off, or on again after it failed.",
  })
  async updateWebhookEndpoint(
    @Arg("input", () => UpdateWebhookEndpointInput) input: UpdateWebhookEndpointInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WebhookEndpointPayload> {
    const id = await this.endpoints.update(context, input);
    return { endpoint: await this.read("endpoint", id, context, info) };
  }

  @Mutation(() => WebhookSecretPayload, {
    description: "Gives an endpoint a new secret; for 24 hours messages carry both signatures.",
  })
  async rotateWebhookSecret(
    @Arg("input", () => RotateWebhookSecretInput) input: RotateWebhookSecretInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WebhookSecretPayload> {
    const { id, secret } = await this.endpoints.rotateSecret(context, input.requestId, input.id);
    return { endpoint: await this.read("endpoint", id, context, info), secret };
  }

  @Mutation(() => DeleteWebhookEndpointPayload, { description: "Deletes an endpoint with its messages." })
  async deleteWebhookEndpoint(
    @Arg("input", () => DeleteWebhookEndpointInput) { id }: DeleteWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteWebhookEndpointPayload> {
    await this.endpoints.delete(context, id);
    return { deletedId: id };
  }

  @Mutation(() => WebhookDeliveryPayload, { description: "Sends a message of the type `webhook.test`." })
  async sendTestEvent(
    @Arg("input", () => SendTestEventInput) input: SendTestEventInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WebhookDeliveryPayload> {
    const id = await this.deliveries.sendTest(context, input.requestId, input.id);
    return { delivery: await this.read("delivery", id, context, info) };
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description: "Sends a message again, under the same `webhook-id`.",
  })
  async replayDelivery(
    @Arg("input", () => ReplayDeliveryInput) input: ReplayDeliveryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WebhookDeliveryPayload> {
    const id = await this.deliveries.replay(context, input.requestId, input.id);
    return { delivery: await this.read("delivery", id, context, info) };
  }

  private async read<T>(
    field: "endpoint" | "delivery",
    id: string,
    { principal }: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<T | null> {
    const asked = below(selectionOf(info), field);
    const view = field === "endpoint" ? webhookEndpointView : webhookDeliveryView;
    return asked && this.reader.one<T>(view, asked, principal, (bind, alias) => `${alias}.id = ${bind(id)}`);
  }
}
