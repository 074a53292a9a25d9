export { codesOf, headersOf, post, type Answer, type Sender } from "./post.ts";
export type { MadePerson, PersonTraits } from "./factory.ts";
export { openCase, type OpenedCase, potholeInput } from "./open-case.ts";
export { testApp, type TestApp, type TestAppOptions } from "./test-app.ts";
export { until } from "./until.ts";
