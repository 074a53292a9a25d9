export {
  anonymous,
  asCitizen,
  isStaff,
  type Accesses,
  type AnswerExtensions,
  type CookieJar,
  type Principal,
  type RequestContext,
} from "./context.ts";
export { loaderOf } from "./loader.ts";
