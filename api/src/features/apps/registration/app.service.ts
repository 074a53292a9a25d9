import type { RequestContext } from "../../../platform/context/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure, forbidden, unauthenticated } from "../../../platform/errors/index.ts";
import { newId, uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { findOrganization } from "../../identity/index.ts";
import { checkApp } from "./app-rules.ts";
import type { CreateAppInput, RotateAppSecretInput, UpdateAppInput } from "./app.input.ts";
import {
  type AppWords,
  countAppsOf,
  deleteApp,
  insertApp,
  lockAppOf,
  replaceSecret,
  setSuspended,
  type StoredApp,
  updateApp,
} from "./app.repository.ts";
import { hashOfSecret, newClientSecret, PREVIOUS_SECRET_LIFETIME } from "./client-secret.ts";

/** How many apps a person may have. */
const MAX_APPS = 20;

/** An app after a change; the secret only where this very call has made it. */
export interface WithSecret {
  id: string;
  clientSecret: string | null;
}

/** Lets people register the apps that they build, and an administrator stop one. */
export class AppService {
  constructor(private readonly platform: Pick<Platform, "database" | "once">) {}

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure APP_LIMIT and those of {@link checkApp} */
  async create(context: RequestContext, input: CreateAppInput): Promise<WithSecret> {
    const ownerId = developer(context);
    const { requestId, ...content } = input;
    const secret = input.kind === "CONFIDENTIAL" ? newClientSecret() : null;
    const made = newId();
    const id = await this.platform.once.run(
      context.principal,
      "createApp",
      requestId,
      content,
      async (tx) => {
        const app: StoredApp = { id: made, ownerId, kind: input.kind, ...wordsOf(input) };
        await this.check(tx, app);
        if ((await countAppsOf(tx, ownerId)) >= MAX_APPS) {
          throw new ExpectedFailure({ code: "APP_LIMIT", path: ["input"], values: { max: MAX_APPS } });
        }
        await insertApp(tx, app, secret === null ? null : hashOfSecret(secret), context.clock.now());
        return made;
      },
    );
    return { id, clientSecret: id === made ? secret : null };
  }

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND and those of {@link checkApp} */
  async update(context: RequestContext, input: UpdateAppInput): Promise<string> {
    return this.platform.database.transaction(async (tx) => {
      const app = await this.own(tx, context, input.id);
      const changed = { ...app, ...wordsOf({ ...app, ...given(input) }) };
      await this.check(tx, changed);
      await updateApp(tx, app.id, changed, context.clock.now());
      return app.id;
    });
  }

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND, APP_HAS_NO_SECRET */
  async rotateSecret(context: RequestContext, { requestId, id }: RotateAppSecretInput): Promise<WithSecret> {
    developer(context);
    const secret = newClientSecret();
    const hash = hashOfSecret(secret);
    const made = hash.toString("base64url");
    const done = await this.platform.once.run(
      context.principal,
      "rotateAppSecret",
      requestId,
      { id },
      async (tx) => {
        const app = await this.own(tx, context, id);
        if (app.kind === "PUBLIC")
          throw new ExpectedFailure({ code: "APP_HAS_NO_SECRET", path: ["input", "id"] });
        const now = context.clock.now();
        const previousUntil = new Date(now.getTime() + PREVIOUS_SECRET_LIFETIME);
        await replaceSecret(tx, app.id, hash, { now, previousUntil });
        return { id: app.id, hash: made };
      },
    );
    return { id: done.id, clientSecret: done.hash === made ? secret : null };
  }

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND */
  async delete(context: RequestContext, id: string): Promise<void> {
    await this.platform.database.transaction(async (tx) => {
      const app = await this.own(tx, context, id);
      await deleteApp(tx, app.id);
    });
  }

  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN; ExpectedFailure NOT_FOUND */
  async suspend(context: RequestContext, id: string, suspended: boolean): Promise<string> {
    developer(context);
    if (!context.principal.roles.includes("ADMIN")) throw forbidden();
    const appId = uuidOf("App", id);
    const since = suspended ? context.clock.now() : null;
    if (!appId || !(await setSuspended(this.platform.database.primary, appId, since))) throw notFound();
    return appId;
  }

  /** What is not the viewer's looks like what is not there. */
  private async own(tx: Transaction, context: RequestContext, id: string): Promise<StoredApp> {
    const ownerId = developer(context);
    const appId = uuidOf("App", id);
    const app = appId && (await lockAppOf(tx, appId, ownerId));
    if (!app) throw notFound();
    return app;
  }

  private async check(tx: Transaction, app: StoredApp): Promise<void> {
    const organization = (await findOrganization(tx))?.name ?? "";
    checkApp(app, { kind: app.kind, organization });
  }
}

const notFound = () => new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "id"] });

/** Whoever is signed in may build apps. */
function developer({ principal }: RequestContext): string {
  if (principal.personId === null) throw unauthenticated();
  return principal.personId;
}

/** Fields that were given; those left out stay as they are. */
const given = (input: UpdateAppInput): Partial<AppWords> =>
  Object.fromEntries(
    Object.entries(input).filter(([key, value]) => key !== "id" && value !== undefined && value !== null),
  );

const wordsOf = (words: Omit<AppWords, "website"> & { website?: string | null }): AppWords => ({
  name: words.name.trim().replaceAll(/\s+/g, " "),
  description: words.description.trim(),
  website: words.website?.trim() || null,
  redirectUris: [...new Set(words.redirectUris.map((uri) => uri.trim()))],
  scopes: [...new Set(words.scopes)],
  contactEmail: words.contactEmail.trim(),
});
