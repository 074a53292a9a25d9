export { Once } from "./once.ts";
