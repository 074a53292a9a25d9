export { useLiveCase } from "./use-live-case.ts";
