import { actDoors } from "./act-doors.ts";
import { assistantDoors } from "./assistant-doors.ts";
import type { Door } from "./door.ts";
import { editorDoors } from "./editor-doors.ts";
import { open311Doors } from "./open311-doors.ts";
import { oauthDoors } from "./oauth-doors.ts";
import { privacyDoors } from "./privacy-doors.ts";
import { readDoors } from "./read-doors.ts";

export type { Door, Target } from "./door.ts";
export { COLUMNS, type Column, sendersOf } from "./senders.ts";
export { createWorld, looseFile, ownersApp, ownersCase, PRIVATE, stateOf, type World } from "./world.ts";

/** Every door of the API, by the name that the table calls it. */
export const DOORS: Record<string, Door> = {
  ...readDoors,
  ...privacyDoors,
  ...actDoors,
  ...editorDoors,
  ...open311Doors,
  ...oauthDoors,
  ...assistantDoors,
};
