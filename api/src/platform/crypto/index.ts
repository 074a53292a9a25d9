export { decrypt, encrypt, isCurrent, UnreadableError } from "./encryption.ts";
export { keyedHash, keyedHashes } from "./keyed-hash.ts";
