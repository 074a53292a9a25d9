import { keyedHash } from "../../platform/crypto/index.ts";
import { type Door, operation, stream } from "./door.ts";
import { secretFor } from "./knock.ts";
import { openMerge } from "./merges.ts";
import { globalId, PRIVATE } from "./world.ts";

/** Everything that can be read of the owner's case, by a field of `Case`. */
const ofCase = (fields: string, got: (found: never) => unknown): Door =>
  operation(
    `query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { ${fields} } }`,
    ({ subject }, by) => ({ code: subject.code, secret: secretFor(by, subject) }),
    ({ case: found }) => found && got(found as never),
  );

/** The same of the case that nobody owns. */
const ofUnowned = (field: string): Door =>
  operation(
    `query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { ${field} } }`,
    ({ unowned }, by) => ({ code: unowned.code, secret: secretFor(by, unowned) }),
    ({ case: found }) => found?.[field],
  );

interface Entries {
  entries: { nodes: { body: string | null; uploads: { url: string }[] }[] };
}
const NOTES = "entries(first: 50) { nodes { body uploads { url } } }";
const noteOf = ({ entries }: Entries) => entries.nodes.find(({ body }) => body === PRIVATE.note);

const node = (type: string, fields: string, id: Parameters<typeof operation>[1]): Door =>
  operation(
    `query ($id: ID!) { node(id: $id) { id ${fields && `... on ${type} { ${fields} }`} } }`,
    id,
    ({ node: found }) => found,
  );
const first = (table: string, type: string): Door => ({
  knock: async (target, by) => {
    const [row] = await target.app.sql<{ id: string }>(`select id from ${table} order by id limit 1`);
    return node(type, "", () => ({ id: globalId(type, row?.id ?? "") })).knock(target, by);
  },
});

const ofCitizen = (fields: string, got: (citizen: never) => unknown): Door =>
  operation(
    `query ($id: ID!) { citizen(id: $id) { ${fields} } }`,
    ({ owner }) => ({ id: globalId("Citizen", owner.id) }),
    ({ citizen }) => citizen && got(citizen as never),
  );

const ofViewer = (fields: string, got: Parameters<typeof operation>[2]): Door =>
  operation(
    `{ viewer { ${fields} } }`,
    () => ({}),
    ({ viewer }, target) => got(viewer, target),
  );

interface Nodes {
  nodes: { code?: string; case?: { code: string } | null }[];
}
const holds = (page: Nodes, code: string) => page.nodes.some((one) => (one.case ?? one).code === code);

const open = (query: string, variables: object = {}): Door =>
  operation(
    query,
    () => variables,
    (data: Record<string, unknown>) => Object.values(data)[0],
  );

/** Every way to read, by the name that the table calls it: root field, then what of it. */
export const readDoors: Record<string, Door> = {
  "Query.case": ofCase("description", ({ description }) => description),
  "Query.case citizen": ofCase("citizen { familyName email }", ({ citizen }) => citizen),
  "Query.case contactEmail": ofUnowned("contactEmail"),
  "Query.case contactPhone": ofUnowned("contactPhone"),
  "Query.case internal note": ofCase(NOTES, noteOf),
  "Query.case upload": ofCase("uploads { url }", ({ uploads }) => (uploads as object[])[0]),
  "Query.case upload of a note": ofCase(
    "uploads { url }",
    ({ uploads }) => (uploads as object[]).length === 2,
  ),
  "Query.case upload in a note": ofCase(NOTES, (found: Entries) => noteOf(found)?.uploads[0]),
  "Query.node Case": node("Case", "description", ({ subject }) => ({ id: subject.id })),
  "Query.node Citizen": node("Citizen", "email", ({ owner }) => ({ id: globalId("Citizen", owner.id) })),
  "Query.node Citizen cases": operation(
    "query ($id: ID!) { node(id: $id) { ... on Citizen { cases(first: 50) { nodes { code } } } } }",
    ({ owner }) => ({ id: globalId("Citizen", owner.id) }),
    ({ node: found }, { subject }) => found && holds(found.cases as Nodes, subject.code),
  ),
  "Query.node Citizen reasons": operation(
    "query ($id: ID!) { node(id: $id) { ... on Citizen { channels { count } reasons { count } } } }",
    ({ owner }) => ({ id: globalId("Citizen", owner.id) }),
    ({ node: found }) => found?.channels.length + found?.reasons.length > 0,
  ),
  "Query.node RequestType": first("request_type_versions", "RequestType"),
  "Query.node Article": first("articles", "Article"),
  "Query.node App": node("App", "contactEmail", ({ registered }) => ({
    id: globalId("App", registered.app),
  })),
  "Query.node WebhookEndpoint": node("WebhookEndpoint", "url", ({ registered }) => ({
    id: globalId("WebhookEndpoint", registered.endpoint),
  })),
  "Query.node WebhookDelivery": node("WebhookDelivery", "body", ({ registered }) => ({
    id: globalId("WebhookDelivery", registered.delivery),
  })),
  "Query.node CaseEntry": first("case_entries", "CaseEntry"),
  "Query.node Upload": first("uploads", "Upload"),
  "Query.node PointEntry": first("point_entries", "PointEntry"),
  "Query.node Session": first("sessions", "Session"),
  "Query.viewer citizen": ofViewer(
    "citizen { id email }",
    ({ citizen }, { owner }) => citizen?.email === owner.email,
  ),
  "Query.viewer identity": ofViewer(
    "verifiedIdentity { fiscalCode }",
    ({ verifiedIdentity }) => verifiedIdentity?.fiscalCode === "••••••••••••573Z",
  ),
  "Query.viewer deviceKeys": ofViewer(
    "deviceKeys",
    ({ deviceKeys }, { app, owner }) =>
      keyedHash(app.platform.settings.secretKeys, "device", owner.id).toString("base64") === deviceKeys[0],
  ),
  "Query.viewer passkeys": ofViewer("passkeys { id }", ({ passkeys }) => passkeys.length > 0),
  "Query.viewer mergeOffer": ofViewer("mergeOffer { id }", ({ mergeOffer }) => mergeOffer),
  "Query.viewer accountMerges": operation(
    "{ viewer { accountMerges { id } } }",
    async ({ app, owner, merged }) => {
      await openMerge(app, owner.id, merged);
      return {};
    },
    ({ viewer }) => viewer.accountMerges.length > 0,
  ),
  "Query.viewer cases": ofViewer("cases(first: 100) { nodes { code } }", ({ cases }, { subject }) =>
    holds(cases as Nodes, subject.code),
  ),
  "Query.viewer apps": ofViewer("apps(first: 100) { nodes { clientId } }", ({ apps }, { registered }) =>
    apps.nodes.some(({ clientId }: { clientId: string }) => clientId === registered.app),
  ),
  "Query.viewer points": operation(
    "{ viewer { citizen { email } points { balance entries(first: 1) { nodes { points } } } } }",
    () => ({}),
    ({ viewer }, { owner }) => viewer.points?.balance > 0 && viewer.citizen.email === owner.email,
  ),
  "Query.viewer points' case": ofViewer(
    "points { entries(first: 100) { nodes { case { code } } } }",
    ({ points }, { subject }) => points && holds(points.entries as Nodes, subject.code),
  ),
  "Query.citizen": ofCitizen("familyName email phone", ({ email }) => email),
  "Query.citizen cases": ofCitizen("cases(first: 1) { nodes { code } }", ({ cases }) => cases),
  "Query.citizen reasons": ofCitizen("channels { count } reasons { count }", ({ reasons }) => reasons),
  "Query.deskCases": operation(
    "query ($query: String) { deskCases(first: 5, filter: { query: $query }) { nodes { code description } } }",
    ({ subject }) => ({ query: subject.code }),
    ({ deskCases }, { subject }) => holds(deskCases as Nodes, subject.code),
  ),
  "Query.deskTeams": open("{ deskTeams { code } }"),
  "Query.deskAgents": open("{ deskAgents { firstName } }"),
  "Query.demo mailbox": open("{ demo { mailbox(first: 5) { to text } } }"),
  "Query.organization": open("{ organization { name } }"),
  "Query.offices": open("{ offices { code } }"),
  "Query.requestTypes": open("{ requestTypes { code } }"),
  "Query.freeSlots": open('{ freeSlots(requestType: "callback") { startsAt } }'),
  "Query.requestType": open('{ requestType(code: "pothole") { code } }'),
  "Query.article": open('{ article(slug: "buche", locale: "it") { slug } }'),
  "Query.searchKnowledge": open(
    '{ searchKnowledge(query: "buche", locale: "it", first: 5) { nodes { slug } } }',
  ),
  "Query.completeSearch": open('{ completeSearch(prefix: "bu", locale: "it", first: 5) }'),
  "Query.concept": open('{ concept(code: "tari", locale: "it") { code } }'),
  "Query.concepts": open('{ concepts(locale: "it", first: 1) { nodes { code } } }'),
  "Query.conceptsInArticle": open(
    '{ conceptsInArticle(slug: "buche", articleLocale: "it", locale: "it") { phrase } }',
  ),
  "Subscription.caseChanged": stream(
    `subscription ($code: String!, $secret: String) {
      caseChanged(code: $code, secret: $secret) { description }
    }`,
    ({ subject }, by) => ({ code: subject.code, secret: secretFor(by, subject) }),
  ),
};
