import { gzipSync } from "node:zlib";

/** A request to /graphql, or to another door, that no honest client sends. */
export interface Attack {
  body: string | Buffer;
  headers?: Record<string, string>;
  path?: string;
  method?: string;
  /** The code of the refusal. */
  refused: string;
}

const json = (body: unknown, refused: string): Attack => ({ body: JSON.stringify(body), refused });
/** A document of which each copy is new to every cache. */
const query = (text: string, refused: string, variables?: unknown): Attack =>
  json({ query: `${text} #SALT`, ...(variables === undefined ? {} : { variables }) }, refused);
const raw = (body: string | Buffer, refused: string, headers: Record<string, string> = {}): Attack => ({
  body,
  refused,
  headers,
});
/** A body that is JSON as text, so that it may hold what JSON.stringify would never write. */
const written = (body: string, refused: string): Attack => raw(body, refused);
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");

const ORGANIZATION = "query Q { organization { name } }";
const OPEN = "mutation ($input: OpenCaseInput!) { openCase(input: $input) { errors { code } } }";
const SEARCH =
  'query ($q: String!, $a: String) { searchKnowledge(query: $q, locale: "it", first: 5, after: $a) { nodes { slug } } }';
const tooComplex = "QUERY_TOO_COMPLEX";
const invalid = "GRAPHQL_VALIDATION_FAILED";
const unparsed = "GRAPHQL_PARSE_FAILED";
const misuse = "BAD_USER_INPUT";

/** `...a ...a` in each of a chain of fragments: 2 to the power of `length` selections. */
const bomb = (length: number, inner = "name") =>
  `{ organization { ...f0 } } ${times(length, (i) => `fragment f${i} on Organization { ...f${i + 1} ...f${i + 1} }`)}
   fragment f${length} on Organization { ${inner} }`;
const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const filed = (changes: string) =>
  `{"query":${JSON.stringify(OPEN)},"variables":{"input":{"requestId":"4c6f3a52-0000-4000-8000-000000000001","requestType":"pothole","description":"x",${changes}}}}`;

/** Attacks by document, each under what it is known as. */
export const DOCUMENTS: Record<string, Attack> = {
  deep: query(
    `{ viewer { citizen { ${"cases(first: 1) { nodes { citizen { ".repeat(20)} id ${"} } }".repeat(20)} } } }`,
    tooComplex,
  ),
  "deep, down to the parser": query("{ organization ".repeat(740) + "{ name }" + "}".repeat(740), invalid),
  "deeper than the parser reads": query("{ a ".repeat(20_000) + "}".repeat(20_000), unparsed),
  "a list without bottom": query(`{ article(slug: ${nested(1_400)}, locale: "it") { slug } }`, invalid),
  "an object without bottom": query(
    `mutation { openCase(input: ${"{ a: ".repeat(700)} 1 ${"}".repeat(700)}) { code } }`,
    invalid,
  ),
  "wide, at the root": query(`{ ${times(1_400, (i) => `f${i % 9}x${i}`)} }`, invalid),
  aliased: query(`{ ${times(400, (i) => `a${i}: organization { name }`)} }`, tooComplex),
  "aliased below the root": query(`{ organization { ${times(900, (i) => `a${i}: name`)} } }`, tooComplex),
  "one field many times": query(`{ organization { ${"name ".repeat(2_950)} } }`, invalid),
  "one field many times in fragments": query(
    `{ organization { ${times(60, (i) => `...f${i}`)} } }
     ${times(60, (i) => `fragment f${i} on Organization { ${"name ".repeat(38)} }`)}`,
    invalid,
  ),
  "one field with arguments many times": query(
    `{ ${times(110, () => `searchKnowledge(query: "a", locale: "it", first: 1) { nodes { slug } }`)} }`,
    tooComplex,
  ),
  "two fields that differ, many times": query(
    `{ organization { ${times(1_400, (i) => (i % 2 ? "name" : "phone"))} } }`,
    invalid,
  ),
  "fragments in a circle": query(
    `{ organization { ...a } } fragment a on Organization { ...b } fragment b on Organization { ...a }`,
    invalid,
  ),
  "many fragments in circles": query(
    `{ organization { ...f0 } } ${times(230, (i) => `fragment f${i} on Organization { ...f${(i + 1) % 230} ...f${(i * 7) % 230} }`)}`,
    invalid,
  ),
  "a bomb of fragments": query(bomb(25), tooComplex),
  "a long bomb of fragments": query(bomb(230), tooComplex),
  "a bomb of conflicts": query(bomb(100, "x: name x: phone"), invalid),
  "fragments that nobody uses": query(
    `${ORGANIZATION} ${times(300, (i) => `fragment f${i} on Organization { name }`)}`,
    invalid,
  ),
  "a flood of directives": query(`{ organization { name ${"@include(if: true) ".repeat(400)} } }`, invalid),
  "a flood of directives, one a field": query(
    `{ organization { ${times(350, () => "name @skip(if: false)")} } }`,
    tooComplex,
  ),
  "unknown directives": query(`{ organization { name ${times(900, (i) => `@d${i}`)} } }`, invalid),
  "operations without end": query(
    times(300, (i) => `query q${i} { organization { name } }`),
    misuse,
  ),
  "variables without end": query(
    `query (${times(580, (i) => `$v${i}: Int`)}) { organization { name } }`,
    invalid,
  ),
  "introspection of ten thousand fields": query(
    `{ __schema { types { ${"fields { type { fields { type { ".repeat(6)} name ${"} } } }".repeat(6)} } } }`,
    invalid,
  ),
  "introspection many times over": query(
    `{ ${times(14, (i) => `s${i}: __schema { types { fields { type { ofType { ofType { name } } } } } }`)} }`,
    tooComplex,
  ),
  "a page of pages": query(
    `{ viewer { cases(first: 100) { nodes { entries(first: 100) { nodes { id } } } } } }`,
    tooComplex,
  ),
  "a page too large": query(SEARCH.replace("first: 5", "first: 2147483647"), misuse, { q: "x" }),
  "a number too large": query(SEARCH.replace("first: 5", "first: 99999999999"), invalid, { q: "x" }),
  "a subscription at the wrong door": query(`subscription { caseChanged(code: "x") { code } }`, misuse),
  "a name of 100 KB": query(`{ ${"a".repeat(100_000)} }`, invalid),
  "a comment of 100 KB and nothing": query(`#${"x".repeat(100_000)}\n`, unparsed),
  "a string of 100 KB that does not end": query(`{ article(slug: "${"x".repeat(100_000)}`, unparsed),
  "escapes without end": query(
    `{ article(slug: "${"\\u{41}".repeat(12_000)}", locale: 1) { slug } }`,
    invalid,
  ),
  "a block string of newlines": query(
    `{ article(slug: """${"\n ".repeat(30_000)}""", locale: 1) { slug } }`,
    invalid,
  ),
};

/** Attacks by the body, its encoding and what is in the variables. */
export const BODIES: Record<string, Attack> = {
  "a batch": json(
    Array.from({ length: 500 }, () => ({ query: ORGANIZATION })),
    "BAD_REQUEST",
  ),
  "an empty batch": json([], "BAD_REQUEST"),
  "a body too large": raw(`{"query":"${"x".repeat(140_000)}"}`, "BAD_REQUEST"),
  "a small body that unpacks to 50 MB": raw(
    gzipSync(`{"query":"${"x".repeat(50_000_000)}"}`),
    "BAD_REQUEST",
    { "content-encoding": "gzip" },
  ),
  "a packing that is none": raw("{}", "BAD_REQUEST", { "content-encoding": "gzip" }),
  nothing: raw("", "BAD_REQUEST"),
  null: raw("null", misuse),
  "a number": raw("7", misuse),
  "a text": raw('"query"', misuse),
  "half of JSON": raw('{"query":', "BAD_REQUEST"),
  "JSON behind a BOM": raw(`\ufeff{"query":`, "BAD_REQUEST"),
  "bytes that are no UTF-8": raw(
    Buffer.concat([Buffer.from('{"query":"{ '), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' }"}')]),
    unparsed,
  ),
  "UTF-16": raw(Buffer.from(JSON.stringify({ query: ORGANIZATION }), "utf16le"), "BAD_REQUEST"),
  "null bytes for white space": written(`{"query":"{ organization\\u0000{ name } }"}`, unparsed),
  "a null byte in a string": written(
    `{"query":"{ article(slug: \\"a\\u0000b\\", locale: \\"it\\") { slug } }"}`,
    misuse,
  ),
  "half a character in a string": written(
    `{"query":"{ article(slug: \\"a\\ud800b\\", locale: \\"it\\") { slug } }"}`,
    unparsed,
  ),
  "brackets to the bottom of the stack": written(nested(60_000), "BAD_REQUEST"),
  "an answer to the bottom of the stack": written(
    filed(`"answers":[{"code":"size","value":${nested(50_000)}}]`),
    misuse,
  ),
  "variables to the bottom of the stack": written(
    `{"query":${JSON.stringify(ORGANIZATION)},"variables":{"a":${nested(50_000)}}}`,
    misuse,
  ),
  "a form": raw("query=%7Borganization%7Bname%7D%7D", "BAD_REQUEST", {
    "content-type": "application/x-www-form-urlencoded",
  }),
  "a simple form of another site": raw(JSON.stringify({ query: ORGANIZATION }), "BAD_REQUEST", {
    "content-type": "text/plain",
  }),
  "a form of files": raw("--x\r\n\r\n--x--", "BAD_REQUEST", {
    "content-type": "multipart/form-data; boundary=x",
  }),
  "a document as its own body": raw(ORGANIZATION, "BAD_REQUEST", {
    "content-type": "application/graphql",
  }),
  "a charset that is none": raw(JSON.stringify({ query: 1 }), misuse, {
    "content-type": "application/json; charset=utf-7",
  }),
  "the prototype as a key": written(
    `{"query":${JSON.stringify(ORGANIZATION)},"__proto__":{"trusted":true}}`,
    "BAD_REQUEST",
  ),
  "the prototype in the variables": written(filed(`"__proto__":{"channel":"DESK"}`), "BAD_REQUEST"),
  "a constructor in the variables": written(filed(`"constructor":{"prototype":{"x":1}}`), "BAD_REQUEST"),
  "a key twice": written(`{"query":${JSON.stringify(ORGANIZATION)},"query":7}`, misuse),
  "variables as a list": json({ query: ORGANIZATION, variables: [1] }, "BAD_REQUEST"),
  "variables as a text": json({ query: ORGANIZATION, variables: "{}" }, "BAD_REQUEST"),
  "an operation's name as an object": json({ query: ORGANIZATION, operationName: {} }, "BAD_REQUEST"),
  "an operation's name of 100 KB": json({ query: ORGANIZATION, operationName: "x".repeat(100_000) }, misuse),
  "an operation called __proto__": json({ query: ORGANIZATION, operationName: "__proto__" }, misuse),
  "a query and an id": json({ query: ORGANIZATION, documentId: "x" }, "DOCUMENT_NOT_TRUSTED"),
  "an id of the prototype": json({ documentId: "__proto__" }, "DOCUMENT_NOT_TRUSTED"),
  "an id as a list": json({ documentId: ["x"] }, misuse),
  "a persisted query": json(
    { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    misuse,
  ),
  "a persisted query to keep": json(
    { query: ORGANIZATION, extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    "PERSISTED_QUERY_NOT_SUPPORTED",
  ),
  "a string of 100 KB": query(
    "mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } nothing } }",
    invalid,
    { input: { email: "x".repeat(100_000), code: "1" } },
  ),
  "a string where a number is due": query(
    'query ($n: Int!) { searchKnowledge(query: "", locale: "it", first: $n) { nodes { slug } } }',
    misuse,
    { n: "1e999" },
  ),
  "a number beyond all numbers": written(
    `{"query":"query ($n: Int!) { searchKnowledge(query: \\"\\", locale: \\"it\\", first: $n) { nodes { slug } } }","variables":{"n":1e999}}`,
    misuse,
  ),
  "a list of 20,000": query(OPEN, misuse, {
    input: {
      requestId: "x",
      requestType: "x",
      description: "x",
      uploadIds: Array.from({ length: 20_000 }, () => []),
    },
  }),
  "10,000 keys": query(OPEN, misuse, {
    input: Object.fromEntries(Array.from({ length: 8_000 }, (_, i) => [`k${i}`, 1])),
  }),
};

/** Documents that are GraphQL's, and are sent by the wrong door or method. */
export const WRONG_DOORS: Record<string, Attack> = {
  "a mutation by GET": {
    path: `/graphql?query=${encodeURIComponent("mutation { signOut { errors { code } } }")}`,
    method: "GET",
    body: "",
    refused: "BAD_REQUEST",
  },
  "a batch at the stream": { ...json([{ query: ORGANIZATION }], misuse), path: "/graphql/stream" },
  "null at the stream": { ...raw("null", misuse), path: "/graphql/stream" },
  "a bomb at the stream": { ...query(bomb(100), tooComplex), path: "/graphql/stream" },
  "one field many times at the stream": {
    ...query(`{ organization { ${"name ".repeat(2_950)} } }`, invalid),
    path: "/graphql/stream",
  },
  "a null byte at the stream": {
    ...written(`{"query":"{ article(slug: \\"a\\u0000b\\", locale: \\"it\\") { slug } }"}`, misuse),
    path: "/graphql/stream",
  },
  "variables to the bottom of the stack, at the stream": {
    ...written(`{"query":${JSON.stringify(ORGANIZATION)},"variables":{"a":${nested(50_000)}}}`, misuse),
    path: "/graphql/stream",
  },
  "a syntax error at the stream": { ...query("{", unparsed), path: "/graphql/stream" },
  "an unknown field at the stream": { ...query("{ nothing }", invalid), path: "/graphql/stream" },
};
