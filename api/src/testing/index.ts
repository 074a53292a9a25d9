export { TinyBrowser } from "./browser.ts";
export { codesOf, headersOf, type Answer, type Sender } from "./post.ts";
export type { MadePerson } from "./factory.ts";
export { openCase, type OpenedCase, potholeInput } from "./open-case.ts";
export { type Faults, SoftwareAuthenticator } from "./software-authenticator.ts";
export { testApp, type TestApp } from "./test-app.ts";
export { until } from "./until.ts";
