export { compileMessages, type Catalogue, type Translate } from "./messages.ts";
