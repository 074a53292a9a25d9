import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {};
