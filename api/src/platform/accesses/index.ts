export { AccessLog } from "./access-log.ts";
