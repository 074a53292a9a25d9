export { fromGlobalId, isUuid, newId, toGlobalId, uuidOf } from "./ids.ts";
