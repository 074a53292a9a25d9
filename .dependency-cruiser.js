/** Enforces "Who may import whom" of the architecture: one rule for each of its lines. */
const rooms = "^api/src/features";
const middle = "assistant|privacy|engagement|notifications|channels|apps|insights|utilities";

/** Rooms of one layer, and every room they may not know: their peers, and the layers above. */
const layer = (name, from, to) => ({
  name,
  severity: "error",
  comment: "platform ← identity ← { cases, knowledge } ← { engagement, notifications, … } ← desk",
  from: { path: `${rooms}/(${from})/` },
  // $1 is the importing room, which may of course know itself.
  to: { path: `${rooms}/(${to})/`, pathNot: `${rooms}/$1/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "platform-knows-no-room",
      severity: "error",
      comment: "platform is below every room",
      from: { path: "^api/src/platform/", pathNot: "[.]test[.]ts$" },
      to: { path: `${rooms}/` },
    },
    layer("identity-knows-only-platform", "identity", `cases|knowledge|${middle}|desk`),
    layer("cases-and-knowledge-know-identity", "cases|knowledge", `cases|knowledge|${middle}|desk`),
    layer("middle-rooms-know-cases-and-knowledge", middle, `${middle}|desk`),
    {
      name: "room-only-through-its-door",
      severity: "error",
      comment: "A room is entered through its index.ts",
      from: { path: `${rooms}/([^/]+)/` },
      to: { path: `${rooms}/`, pathNot: [`${rooms}/[^/]+/index[.]ts$`, `${rooms}/$1/`] },
    },
    {
      name: "house-enters-rooms-through-their-doors",
      severity: "error",
      comment: "A room is entered through its index.ts, from app.ts and the tests' factories too",
      from: { path: "^(?:api/src|tests)/", pathNot: `${rooms}/` },
      to: { path: `${rooms}/`, pathNot: `${rooms}/[^/]+/index[.]ts$` },
    },
    {
      name: "nothing-is-sent-from-a-resolver",
      severity: "error",
      comment: "What reaches people goes through the outbox and its subscribers",
      from: { path: "[.]resolver[.]ts$" },
      to: { path: "node_modules/(?:@types/)?(?:nodemailer|web-push)/" },
    },
    {
      name: "api-imports-no-pwa",
      severity: "error",
      comment: "The api finds the pwa's built bundle by path; they share only schema",
      from: { path: "^api/" },
      to: { path: "^pwa/" },
    },
    {
      name: "pwa-imports-no-api",
      severity: "error",
      comment: "pwa and api share only schema",
      from: { path: "^pwa/" },
      to: { path: "^api/" },
    },
    {
      name: "schema-imports-neither",
      severity: "error",
      comment: "schema is the contract between pwa and api, so it knows neither",
      from: { path: "^schema/" },
      to: { path: "^(?:api|pwa)/" },
    },
    {
      name: "entity-without-graphql",
      severity: "error",
      comment: "A GraphQL type is never an entity",
      from: { path: "[.]entity[.]ts$" },
      to: { path: "node_modules/(?:type-graphql|graphql)/" },
    },
    {
      name: "graphql-type-without-typeorm",
      severity: "error",
      comment: "A GraphQL type is never an entity",
      from: { path: "[.](?:type|input)[.]ts$" },
      to: { path: ["node_modules/(?:@types/)?(?:typeorm|pg)/", "[.]entity[.]ts$"] },
    },
    {
      name: "sql-only-in-repositories",
      severity: "error",
      comment: "x.repository.ts holds a room's only SQL; a service may name the types of a transaction",
      from: {
        path: `${rooms}/`,
        pathNot: ["[.]repository[.]ts$", "[.]entity[.]ts$", "[.]test[.]ts$"],
      },
      to: { path: "node_modules/(?:@types/)?(?:typeorm|pg)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circular-import",
      severity: "error",
      comment: "A circle has no beginning to read from",
      from: { pathNot: "node_modules" },
      to: { circular: true },
    },
    {
      name: "no-unresolvable-import",
      severity: "error",
      comment:
        "What cannot be found cannot be checked. Generated code and a bundler's virtual modules are made later",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:", "/gql/", "[?]"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^[a-z]+/(?:dist|compiled)/"] },
    exclude: { path: ["^[a-z]+/(?:dist|compiled)/", "^pwa/src/gql/"] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
