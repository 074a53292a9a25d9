declare module "virtual:messages" {
  import type { Messages } from "./text.ts";
  type Rooms = Record<string, () => Promise<{ default: Messages }>>;
  /** locale → loader of: room ("core" for what every page needs) → loader of its compiled messages. */
  export const catalogues: Record<string, () => Promise<{ default: Rooms }>>;
}
