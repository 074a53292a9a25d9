/** PUBLIC runs on people's devices and has no secret; CONFIDENTIAL runs on a server of its own. */
export type AppKindName = "PUBLIC" | "CONFIDENTIAL";
