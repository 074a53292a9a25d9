export { useLiveCase } from "./use-live-case.ts";
export type { WatchVariables } from "./watch.ts";
