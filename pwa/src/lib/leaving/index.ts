export { discardUnsent, sealUnsent, type Unsent, unsealUnsent, unsentOf } from "./unsent.ts";
