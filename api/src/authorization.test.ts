import { randomUUID } from "node:crypto";
import { isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Column,
  COLUMNS,
  createWorld,
  type Door,
  DOORS,
  looseFile,
  ownersApp,
  ownersCase,
  PRIVATE,
  sendersOf,
  stateOf,
  type Target,
  type World,
} from "./testing/authorization/index.ts";

/**
 * What each sender meets at each door of one person's affairs.
 *
 * ok: what was asked for. null: nothing, as if it were not there. 401: UNAUTHENTICATED. 403: FORBIDDEN, said only
 * where it tells nothing of what is there. 404: NOT_FOUND, of a case or a file.
 *
 * nobody    without a session, or with one that does not count: an app's token as a cookie, an expired cookie
 * device    without a session, on the device at which the owner filed, or on another
 * wrong     without a session, with a wrong tracking secret
 * right     without a session, with the tracking secret of the case
 * stranger  another citizen
 * editor    writes articles, and is no desk
 * owner     whose affairs these are, with an app or in a browser
 * desk      operator of the case's office or of another one, supervisor, admin; "403|ok": 403, but ok for an admin
 * public    an app in nobody's name, with knowledge:read
 * reads     an app that the owner lets read what is theirs and nothing else
 * writes    an app that the owner lets read and write their cases and nothing else
 * theirs    an app that another citizen lets do all that citizens can allow
 * atDesk    an app of an operator of the office, for cases and desk
 * ended     the token of an app of the owner's, given back
 * stale     a bearer token that expired, was signed out or belongs in a cookie: an app must know
 */
const TABLE = `
  door                               nobody  device  wrong   right   stranger  editor  owner   desk    public  reads  writes  theirs  atDesk  ended  stale
  Query.case                         null    null    null    ok      null      null    ok      ok      scope   ok     ok      null    ok      401    401
  Query.case citizen                 null    null    null    null    null      null    null    ok      scope   null   scope   null    scope   401    401
  Query.case contactEmail            null    null    null    null    null      null    null    ok      scope   null   null    null    ok      401    401
  Query.case contactPhone            null    null    null    null    null      null    null    ok      scope   null   null    null    ok      401    401
  Query.case internal note           null    null    null    null    null      null    null    ok      scope   null   null    null    ok      401    401
  Query.case upload                  null    null    null    ok      null      null    ok      ok      scope   ok     ok      null    ok      401    401
  Query.case upload of a note        null    null    null    null    null      null    null    ok      scope   null   null    null    ok      401    401
  Query.case upload in a note        null    null    null    null    null      null    null    ok      scope   null   null    null    ok      401    401
  Query.node Case                    null    null    null    null    null      null    ok      ok      scope   ok     ok      null    ok      401    401
  Query.node Citizen                 null    null    null    null    null      null    ok      ok      scope   ok     scope   null    scope   401    401
  Query.node Citizen cases           null    null    null    null    null      null    ok      ok      scope   ok     scope   null    scope   401    401
  Query.node Citizen reasons         null    null    null    null    null      null    null    ok      scope   null   scope   null    scope   401    401
  Query.node RequestType             ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      401    401
  Query.node Article                 ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      401    401
  Query.node App                     null    null    null    null    null      null    ok      null|ok  scope   scope  scope   scope   scope   401    401
  Query.node WebhookEndpoint         null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.node WebhookDelivery         null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.node CaseEntry               null    null    null    null    null      null    null    null    null    null   null    null    null    401    401
  Query.node Upload                  null    null    null    null    null      null    null    null    null    null   null    null    null    401    401
  Query.node PointEntry              null    null    null    null    null      null    null    null    null    null   null    null    null    401    401
  Query.node Session                 null    null    null    null    null      null    null    null    null    null   null    null    null    401    401
  Query.viewer citizen               null    null    null    null    null      null    ok      null    scope   ok     scope   null    scope   401    401
  Query.viewer identity              null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer passkeys              null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer deviceKeys            null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer mergeOffer            null    null    null    null    null      null    null    null    scope   scope  scope   scope   scope   401    401
  Query.viewer accountMerges         null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer cases                 null    null    null    null    null      null    ok      null    scope   ok     ok      null    null    401    401
  Query.viewer points                null    null    null    null    null      null    ok      null    scope   ok     scope   null    scope   401    401
  Query.viewer apps                  null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer connectedApps         null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.authorizationRequest         null    null    null    null    null      null    null    null    scope   scope  scope   scope   scope   401    401
  Query.viewer points' case          null    null    null    null    null      null    ok      ok      scope   ok     scope   null    scope   401    401
  Query.viewer accessLog             null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer dataExports           null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.viewer erasure               null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.citizen                      401     401     401     401     403       403     403     ok      scope   scope  scope   scope   scope   401    401
  Query.citizen cases                401     401     401     401     403       403     403     ok      scope   scope  scope   scope   scope   401    401
  Query.citizen reasons              401     401     401     401     403       403     403     ok      scope   scope  scope   scope   scope   401    401
  Query.deskCases                    401     401     401     401     403       403     403     ok      scope   scope  scope   scope   ok      401    401
  Query.deskTeams                    401     401     401     401     403       403     403     ok      scope   scope  scope   scope   ok      401    401
  Query.deskAgents                   401     401     401     401     403       403     403     ok      scope   scope  scope   scope   ok      401    401
  Query.demo mailbox                 null    null    null    null    null      null    null    null    scope   scope  scope   scope   scope   401    401
  Query.organization                 ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      401    401
  Query.requestTypes                 ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      401    401
  Query.freeSlots                    ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      401    401
  Query.requestType                  ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      401    401
  Query.article                      ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Query.searchKnowledge              ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Query.completeSearch               ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Query.offices                      ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Query.concept                      ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Query.concepts                     ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Query.conceptsInArticle            ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     scope   ok      scope   401    401
  Subscription.caseChanged           404     404     404     ok      404       404     ok      ok      scope   ok     ok      404     ok      401    401
  Mutation.postMessage               401     401     404     ok      404       404     ok      ok      scope   scope  ok      404     ok      401    401
  Mutation.postMessage internal      401     401     401     401     403       403     403     ok      scope   scope  403     403     ok      401    401
  Mutation.postMessage question      401     401     404     403     404       404     403     ok      scope   scope  403     404     ok      401    401
  Mutation.postMessage owner's file  401     401     404     404     404       404     ok      404     scope   scope  ok      404     404     401    401
  Mutation.takeCharge                401     401     401     401     403       403     403     ok      scope   scope  scope   scope   ok      401    401
  Mutation.assignCase                401     401     401     401     403       403     403     ok      scope   scope  scope   scope   ok      401    401
  Mutation.resolveCase               401     401     401     401     403       403     403     ok      scope   scope  scope   scope   ok      401    401
  Mutation.reopenCase                401     401     404     ok      404       404     ok      403     scope   scope  ok      404     403     401    401
  Mutation.withdrawCase              401     401     404     ok      404       404     ok      403     scope   scope  ok      404     403     401    401
  Mutation.rateCase                  401     401     404     ok      404       404     ok      403     scope   scope  ok      404     403     401    401
  Mutation.replaceCaseSecret         null    null    null    null    null      null    null    null    scope   scope  scope   scope   scope   401    401
  Mutation.openCase                  ok      ok      ok      ok      ok        ok      ok      ok      scope   scope  ok      ok      ok      401    401
  Mutation.openCase for the owner    401     401     401     401     403       403     403     ok      scope   scope  403     403     ok      401    401
  Mutation.openCase owner's file     404     404     404     404     404       404     ok      404     scope   scope  ok      404     404     401    401
  Mutation.createUpload again        null    null    null    null    null      null    ok      null    scope   scope  ok      null    null    401    401
  Mutation.disconnectApp             401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.decideAuthorization       401     401     401     401     404       404     404     404     scope   scope  scope   scope   scope   401    401
  Mutation.updateSettings            401     401     401     401     null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Mutation.requestSignInCode         ok      ok      ok      ok      ok        ok      ok      ok      scope   scope  scope   scope   scope   401    401
  Mutation.signIn as the owner       wrong   wrong   wrong   wrong   wrong     wrong   wrong   wrong   scope   scope  scope   scope   scope   401    401
  Mutation.demoSignIn                demo    demo    demo    demo    demo      demo    demo    demo    scope   scope  scope   scope   scope   401    401
  Mutation.preparePasskey            401     401     401     401     null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Mutation.addPasskey                401     401     401     401     wrong     wrong   wrong   wrong   scope   scope  scope   scope   scope   401    401
  Mutation.removePasskey             401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.preparePasskeySignIn      ok      ok      ok      ok      ok        ok      ok      ok      scope   scope  scope   scope   scope   401    401
  Mutation.signInWithPasskey         wrong   wrong   wrong   wrong   wrong     wrong   wrong   wrong   scope   scope  scope   scope   scope   401    401
  Mutation.mergeAccounts             401     401     401     401     404       404     404     404     scope   scope  scope   scope   scope   401    401
  Mutation.undoMerge                 401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.signOut the owner         null    null    null    null    null      null    null    null    scope   scope  scope   scope   scope   401    401
  Mutation.rateArticle               401     null    401     401     null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Mutation.createApp                 401     401     401     401     ok        ok      ok      ok      scope   scope  scope   scope   scope   401    401
  Mutation.updateApp                 401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.rotateAppSecret           401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.deleteApp                 401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.suspendApp                401     401     401     401     403       403     403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.requestDataExport         401     401     401     401     ok        ok      ok      ok      scope   scope  scope   scope   scope   401    401
  Mutation.requestErasure            401     401     401     401     asked     asked   asked   asked   scope   scope  scope   scope   scope   401    401
  Mutation.cancelErasure             401     401     401     401     none      none    ok      none    scope   scope  scope   scope   scope   401    401
  GET /exports                       401     401     401     401     404       404     ok      404     401     401    401     401     401     401    401
  GET /my-files                      401     401     401     401     404       404     ok      404     401     401    401     401     401     401    401
  Mutation.createWebhookEndpoint     401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.updateWebhookEndpoint     401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.rotateWebhookSecret       401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.deleteWebhookEndpoint     401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.sendTestEvent             401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.replayDelivery            401     401     401     401     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Query.knowledgeDesk                401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.createArticle             401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.saveArticleDraft          401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.discardArticleDraft       401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.submitArticleDraft        401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.returnArticleDraft        401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.publishArticleDraft       401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.restoreArticleVersion     401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.expireArticleText         401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Mutation.planArticle               401     401     401     401     403       404     403     403|404  scope   scope  scope   scope   scope   401    401
  Query.assistantConversation  null    null    null    null    null      null    ok      null    scope   scope  scope   scope   scope   401    401
  Query.assistantConversation by secret  null    null    null    ok      null      null    null    null    scope   scope  scope   scope   scope   401    401
  Query.assistantLessons  401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.askAssistant  ok      ok      ok      ok      ok        ok      ok      ok      scope   scope  scope   scope   scope   401    401
  Mutation.askAssistant in the owner's talk  404     404     404     404     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.handOver  404     404     404     404     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.rateAssistant  404     404     404     404     404       404     ok      404     scope   scope  scope   scope   scope   401    401
  Mutation.saveAssistantTest  401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.removeAssistantTest  401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.runAssistantTests  401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.acceptSynonym             401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.removeSynonym             401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.saveSearchJudgement       401     401     401     401     403       ok      403     403|ok  scope   scope  scope   scope   scope   401    401
  Mutation.noteSearch                404     404     404     404     404       404     404     404     scope   scope  scope   scope   scope   401    401
  GET /files link                    ok      ok      ok      ok      ok        ok      ok      ok      ok      ok     ok      ok      ok      ok     ok
  GET /files expired                 403     403     403     403     403       403     403     403     403     403    403     403     403     403    403
  GET /files other file              403     403     403     403     403       403     403     403     403     403    403     403     403     403    403
  GET /files without key             403     403     403     403     403       403     403     403     403     403    403     403     403     403    403
  GET /files with a key to put       403     403     403     403     403       403     403     403     403     403    403     403     403     403    403
  PUT /uploads other file            403     403     403     403     403       403     403     403     403     403    403     403     403     403    401
  PUT /uploads without key           403     403     403     403     403       403     403     403     403     403    403     403     403     403    401
  PUT /uploads with a key to read    403     403     403     403     403       403     403     403     403     403    403     403     403     403    401
  GET /open311 request's words       null    null    null    null    null      null    null    null    null    null   null    null    null    null   null
  POST /open311 request              ok      ok      ok      ok      ok        ok      ok      ok      403     403    ok      ok      ok      403    403
`;

const SHORT: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: "401",
  FORBIDDEN: "403",
  NOT_FOUND: "404",
  UPLOAD_NOT_FOUND: "404",
  APP_NOT_CONNECTED: "404",
  AUTHORIZATION_GONE: "404",
  SIGN_IN_CODE_WRONG: "wrong",
  MERGE_OFFER_GONE: "404",
  MERGE_NOT_UNDOABLE: "404",
  DEMO_ONLY: "demo",
  INSUFFICIENT_SCOPE: "scope",
  PASSKEY_REFUSED: "wrong",
  ERASURE_NOT_CONFIRMED: "asked",
  ERASURE_NOT_WAITING: "none",
};

/** What is in no answer that says nothing: the owner is told these words only of what they asked for. */
const UNTOLD = [...Object.values(PRIVATE), "Riservatissima"];

const [head = [], ...rows] = TABLE.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s{2,}/));
const expectations = rows.map(([name = "", ...cells]) => ({
  name,
  knocks: COLUMNS.flatMap((column: Column) =>
    sendersOf(column).map(([sender, make]) => {
      const [most, admins] = (cells[head.indexOf(column) - 1] ?? "").split("|");
      return { sender, make, met: sender === "an admin" ? (admins ?? most) : most };
    }),
  ),
}));

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.app.stop());

const resolve = async (id: string) =>
  world.app.post(
    "mutation ($input: ResolveCaseInput!) { resolveCase(input: $input) { errors { code } } }",
    { input: { requestId: randomUUID(), id, outcome: "SOLVED" } },
    { token: world.desk.colleague.token },
  );

async function targetOf(fresh: Door["fresh"]): Promise<Target> {
  if (!fresh) return { ...world, file: "" };
  if (fresh === "app") return { ...world, registered: await ownersApp(world), file: "" };
  const subject = await ownersCase(world);
  if (fresh === "resolved") await resolve(subject.id);
  return { ...world, subject, file: await looseFile(world) };
}

it.each(expectations)("$name", async ({ name, knocks }) => {
  const door = DOORS[name]!;
  const met: Record<string, string> = {};
  let target = await targetOf(door.fresh);
  for (const { sender, make } of knocks) {
    const before = await stateOf(target);
    const reply = await door.knock(target, await make(target));
    const changed = (await stateOf(target)) !== before;
    const got = door.byEffect ? changed : reply.got;
    met[sender] =
      reply.code === undefined ? (got ? "ok" : "null") : (SHORT[reply.code] ?? String(reply.code));
    if (met[sender] === "ok") {
      target = await targetOf(door.fresh);
      continue;
    }
    if (changed) met[sender] += ", yet something changed";
    const told = UNTOLD.filter((words) => reply.text.includes(words));
    if (told.length > 0) met[sender] += `, yet told ${told.join()}`;
  }
  expect(met).toEqual(Object.fromEntries(knocks.map(({ sender, met }) => [sender, met])));
});

describe("the table", () => {
  it("names every root field of the schema", () => {
    const { app } = world;
    const roots = [
      app.schema.getQueryType(),
      app.schema.getMutationType(),
      app.schema.getSubscriptionType(),
    ].flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`));
    const named = new Set(rows.map(([name = ""]) => name.split(" ")[0]));
    expect(roots.filter((field) => field !== "Query.node" && !named.has(field))).toEqual([]);
  });

  it("names every type that can be read again by its id", () => {
    const node = world.app.schema.getType("Node");
    const types = isInterfaceType(node) ? world.app.schema.getPossibleTypes(node).filter(isObjectType) : [];
    expect(types.length).toBeGreaterThan(3);
    const named = rows.map(([name = ""]) => name);
    expect(types.map((type) => `Query.node ${type.name}`).filter((name) => !named.includes(name))).toEqual(
      [],
    );
  });

  it("has a door for each of its lines, and a line for each door", () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(DOORS).toSorted());
    expect(head.slice(1)).toEqual(COLUMNS);
  });
});
