import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import pino, { type Logger } from "pino";
import { createDataSource, migrate } from "./database/index.ts";
import type { Environment } from "./environment.ts";
import {
  casesEntities,
  casesMessages,
  casesRoom,
  RequestType,
  uploadMessages,
} from "./features/cases/index.ts";
import { deskMessages, deskRoom } from "./features/desk/index.ts";
import { engagementEntities, engagementMessages, engagementRoom } from "./features/engagement/index.ts";
import { identityEntities, identityMessages, identityRoom } from "./features/identity/index.ts";
import {
  knowledgeEntities,
  knowledgeMessages,
  knowledgeRoom,
  requestTypeOfArticle,
} from "./features/knowledge/index.ts";
import { notificationsMessages, notificationsRoom } from "./features/notifications/index.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import { Database } from "./platform/database/index.ts";
import { Changes, Dispatcher } from "./platform/events/index.ts";
import {
  Admission,
  createExecutor,
  createSchema,
  NodeResolver,
  platformMessages,
  type ResolverClass,
  serveGraphQL,
  serveStream,
  type TrustedDocuments,
} from "./platform/graphql/index.ts";
import { keptSecret } from "./platform/secret.ts";
import { createHttpServer, servePages } from "./platform/http/index.ts";
import { Once } from "./platform/idempotency/index.ts";
import { Reader } from "./platform/look-ahead/index.ts";
import { compileMessages } from "./platform/messages/index.ts";
import type { Platform } from "./platform/room.ts";

const entities = [...identityEntities, ...casesEntities, ...knowledgeEntities, ...engagementEntities];
const messages = [
  platformMessages,
  identityMessages,
  casesMessages,
  uploadMessages,
  knowledgeMessages,
  engagementMessages,
  notificationsMessages,
  deskMessages,
];
const DOCUMENTS = new URL("../../schema/documents.json", import.meta.url);

/** Two rooms that do not know each other meet here. */
const RequestTypeOfArticle = requestTypeOfArticle(() => RequestType);

export interface AppOptions {
  environment: Environment;
  databaseUrl: string;
  clock?: Clock;
  logger?: Logger;
  /** Given by tests that need a document of their own. */
  documents?: TrustedDocuments;
}

export interface App {
  http: FastifyInstance;
  platform: Platform;
  schema: GraphQLSchema;
  rooms: ReturnType<typeof createRooms>;
  stop(): Promise<void>;
}

/** Every room, built on a platform: the only place where rooms meet. */
export function createRooms(platform: Platform) {
  const identity = identityRoom(platform);
  const cases = casesRoom(platform);
  const requestTypeLink = new RequestTypeOfArticle(async (code, { locale, register }) => {
    const type = await cases.requestTypes.find(code);
    return type?.tell(locale, register) ?? null;
  });
  const knowledge = knowledgeRoom(platform, requestTypeLink);
  const engagement = engagementRoom(platform);
  const notifications = notificationsRoom(platform);
  const desk = deskRoom(platform, cases.requestTypes);
  return { identity, cases, knowledge, engagement, notifications, desk };
}

/** The schema of these rooms. */
export function schemaOf(rooms: ReturnType<typeof createRooms>, platform: Platform): GraphQLSchema {
  const all = Object.values(rooms);
  const nodes = new NodeResolver(new Map(all.flatMap((room) => Object.entries(room.nodes ?? {}))));
  const resolvers = [nodes, ...all.flatMap((room) => room.resolvers ?? [])];
  const instances = new Map(resolvers.map((one) => [one.constructor, one]));
  return createSchema({
    resolvers: [...instances.keys()] as ResolverClass[],
    views: all.flatMap((room) => room.views ?? []),
    instanceOf: (resolver) => instances.get(resolver as ResolverClass),
    translate: platform.translate,
  });
}

/** The schema without a database behind it, for the contract. */
export function createSchemaOnly(): GraphQLSchema {
  const platform = {
    database: {},
    translate: compileMessages(messages),
    settings: {},
    logger: pino({ level: "silent" }),
  };
  return schemaOf(createRooms(platform as unknown as Platform), platform as unknown as Platform);
}

/** Opens the database, brings it up to date and wires the rooms; nothing listens yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { environment, databaseUrl } = options;
  const logger = options.logger ?? pino({ level: environment.LOG_LEVEL });
  const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
  const dataSource = createDataSource({
    url: databaseUrl,
    replicas: environment.DATABASE_REPLICA_URLS,
    schema: environment.DATABASE_SCHEMA,
    poolSize: environment.DATABASE_POOL,
    entities,
  });
  await dataSource.initialize();
  await migrate(dataSource);
  const database = new Database(dataSource);
  const changes = new Changes({ url: databaseUrl, schema: environment.DATABASE_SCHEMA, logger });
  let dispatcher: Dispatcher | undefined;
  const platform: Platform = {
    database,
    reader: new Reader(database),
    primaryReader: new Reader(database.primary),
    once: new Once(database),
    changes,
    clock: options.clock ?? systemClock,
    translate: compileMessages(messages),
    logger,
    settings: {
      production: environment.NODE_ENV === "production",
      dataDir: environment.DATA_DIR,
      publicUrl: publicUrl.replace(/\/$/, ""),
      secure: publicUrl.startsWith("https:"),
      secretKey: environment.SECRET_KEY ?? (await keptSecret(environment.DATA_DIR)),
      smtpUrl: environment.SMTP_URL,
      mailFrom: environment.MAIL_FROM,
      storageUrl: environment.STORAGE_URL,
    },
    poke: () => dispatcher?.poke(),
  };
  const rooms = createRooms(platform);
  const schema = schemaOf(rooms, platform);
  dispatcher = new Dispatcher({
    database,
    schema: environment.DATABASE_SCHEMA,
    subscribers: Object.values(rooms).flatMap((room) => room.subscribers ?? []),
    logger,
  });
  await dispatcher.start();
  await changes.start();

  const documents = options.documents ?? (JSON.parse(await readFile(DOCUMENTS, "utf8")) as TrustedDocuments);
  const executor = createExecutor(schema);
  const admission = new Admission(schema, { documents, freeForm: environment.FREE_FORM_DOCUMENTS });
  const { contextOf } = rooms.identity;
  const http = await createHttpServer({
    logger,
    trustProxy: environment.TRUST_PROXY,
    secure: platform.settings.secure,
    ready: () =>
      database.rows("select 1").then(
        () => true,
        () => false,
      ),
  });
  const production = platform.settings.production;
  const apollo = await serveGraphQL(http, { schema, executor, admission, logger, production, contextOf });
  serveStream(http, { schema, admission, contextOf });
  for (const room of Object.values(rooms)) await room.routes?.(http, contextOf);
  await servePages(http, { executor, documents, contextOf });

  return {
    http,
    platform,
    schema,
    rooms,
    stop: async () => {
      await http.close();
      await apollo.stop();
      await dispatcher?.stop();
      await changes.stop();
      for (const room of Object.values(rooms)) await room.stop?.();
      await dataSource.destroy();
    },
  };
}
