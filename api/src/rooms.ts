import {
  appsMessages,
  appsRoom,
  appTokens,
  findStoppedEndpoint,
  oauthMessages,
} from "./features/apps/index.ts";
import { assistantMessages, assistantRoom } from "./features/assistant/index.ts";
import {
  casesEntities,
  casesMessages,
  casesRoom,
  RequestType,
  uploadMessages,
} from "./features/cases/index.ts";
import { channelsRoom, open311Messages } from "./features/channels/index.ts";
import { deskMessages, deskRoom } from "./features/desk/index.ts";
import { engagementEntities, engagementMessages, engagementRoom } from "./features/engagement/index.ts";
import { identityEntities, identityMessages, identityRoom } from "./features/identity/index.ts";
import {
  editingMessages,
  knowledgeEntities,
  knowledgeMessages,
  knowledgeRoom,
  requestTypeOfArticle,
} from "./features/knowledge/index.ts";
import { notificationsMessages, notificationsRoom } from "./features/notifications/index.ts";
import type { GraphQLSchema } from "graphql";
import {
  createSchema,
  NodeResolver,
  platformMessages,
  type ResolverClass,
} from "./platform/graphql/index.ts";
import { exportMessages, privacyMessages, privacyRoom } from "./features/privacy/index.ts";
import type { Merging, Platform, Room } from "./platform/room.ts";

/** Every table that a repository maps. */
export const entities = [...identityEntities, ...casesEntities, ...knowledgeEntities, ...engagementEntities];
/** Every room's texts. */
export const messages = [
  platformMessages,
  identityMessages,
  casesMessages,
  uploadMessages,
  knowledgeMessages,
  editingMessages,
  engagementMessages,
  notificationsMessages,
  appsMessages,
  open311Messages,
  oauthMessages,
  privacyMessages,
  exportMessages,
  deskMessages,
  assistantMessages,
];
/** Two rooms that do not know each other meet here. */
const RequestTypeOfArticle = requestTypeOfArticle(() => RequestType);

/** Every room, built on a platform: the only place where rooms meet. */
export function createRooms(platform: Platform) {
  const identity = identityRoom(platform, appTokens(platform), () => merging);
  const cases = casesRoom(platform);
  const requestTypeLink = new RequestTypeOfArticle(async (code, { locale, register }) => {
    const type = await cases.requestTypes.find(code);
    return type?.tell(locale, register) ?? null;
  });
  const knowledge = knowledgeRoom(platform, requestTypeLink);
  const engagement = engagementRoom(platform);
  const notifications = notificationsRoom(platform, findStoppedEndpoint);
  const apps = appsRoom(platform);
  const assistant = assistantRoom(platform, {
    requestTypes: cases.requestTypes,
    opening: cases.opening,
    passages: knowledge.passages,
  });
  const channels = channelsRoom(platform, cases);
  // Who people are goes last: until then it is needed.
  const personal = [assistant, apps, notifications, engagement, knowledge, cases, identity].flatMap(
    ({ personal: kept }: Room) => kept ?? [],
  );
  const privacy = privacyRoom(platform, personal);
  const merging: readonly Merging[] = [assistant, apps, engagement, cases, privacy].flatMap(
    ({ merging: follows }: Room) => follows ?? [],
  );
  const desk = deskRoom(platform, cases.requestTypes);
  return { identity, cases, knowledge, engagement, notifications, apps, assistant, channels, privacy, desk };
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
