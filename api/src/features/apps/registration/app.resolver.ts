import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { below, type Reader, selectionOf } from "../../../platform/look-ahead/index.ts";
import { type Connection, PageArgs, windowOf } from "../../../platform/pagination/index.ts";
import { Viewer } from "../../identity/index.ts";
import {
  CreateAppInput,
  DeleteAppInput,
  RotateAppSecretInput,
  SuspendAppInput,
  UpdateAppInput,
} from "./app.input.ts";
import type { AppService } from "./app.service.ts";
import { type App, AppConnection, AppPayload, AppSecretPayload, DeleteAppPayload } from "./app.type.ts";
import { appView } from "./app.view.ts";

/** `Viewer.apps`: those that the viewer has registered, newest first. */
@Resolver(() => Viewer)
export class ViewerAppsResolver {
  constructor(private readonly reader: Reader) {}

  @FieldResolver(() => AppConnection, {
    description: "The apps that the viewer has registered, newest first.",
  })
  apps(
    @Root() _viewer: Viewer,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<App>> {
    return this.reader.connection<App>(appView, selectionOf(info), principal, {
      where: (bind, alias) => `${alias}.owner_id = ${bind(principal.personId)}`,
      order: { by: ["createdAt", "id"], direction: "desc" },
      window: windowOf(page),
    });
  }
}

@Resolver()
export class AppResolver {
  constructor(
    private readonly service: AppService,
    private readonly reader: Reader,
  ) {}

  @Mutation(() => AppSecretPayload, { description: "Registers an app of the viewer's." })
  async createApp(
    @Arg("input", () => CreateAppInput) input: CreateAppInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppSecretPayload> {
    const { id, clientSecret } = await this.service.create(context, input);
    return { app: await this.read(id, context, info), clientSecret };
  }

  @Mutation(() => AppPayload, { description: "Changes what an app of the viewer's says of itself." })
  async updateApp(
    @Arg("input", () => UpdateAppInput) input: UpdateAppInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppPayload> {
    return { app: await this.read(await this.service.update(context, input), context, info) };
  }

  @Mutation(() => AppSecretPayload, {
    description: "Gives an app of the viewer's a new secret; the old one still works for 24 hours.",
  })
  async rotateAppSecret(
    @Arg("input", () => RotateAppSecretInput) input: RotateAppSecretInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppSecretPayload> {
    const { id, clientSecret } = await this.service.rotateSecret(context, input);
    return { app: await this.read(id, context, info), clientSecret };
  }

  @Mutation(() => DeleteAppPayload, {
    description: "Deletes an app of the viewer's: consents, tokens and webhooks end with it.",
  })
  async deleteApp(
    @Arg("input", () => DeleteAppInput) { id }: DeleteAppInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteAppPayload> {
    await this.service.delete(context, id);
    return { deletedId: id };
  }

  @Mutation(() => AppPayload, { description: "Stops anybody's app, or lets it go on. For administrators." })
  async suspendApp(
    @Arg("input", () => SuspendAppInput) input: SuspendAppInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppPayload> {
    const id = await this.service.suspend(context, input.id, input.suspended);
    return { app: await this.read(id, context, info) };
  }

  private async read(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<App | null> {
    const asked = below(selectionOf(info), "app");
    if (!asked) return null;
    return this.reader.one<App>(
      appView,
      asked,
      context.principal,
      (bind, alias) => `${alias}.id = ${bind(id)}`,
    );
  }
}
