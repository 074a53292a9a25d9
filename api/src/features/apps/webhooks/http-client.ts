/** Loaded with the first message, as it takes a while. */
export { Agent, request } from "undici";
