declare module "virtual:messages" {
  import type { Messages } from "./text.ts";
  /** locale → room ("core" for what every page needs) → loader of its compiled messages. */
  export const catalogues: Record<string, Record<string, () => Promise<{ default: Messages }>>>;
}
