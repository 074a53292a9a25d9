import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {};
