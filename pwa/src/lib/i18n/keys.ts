import type apps from "../../features/apps/messages/it.json";
import type assistant from "../../features/assistant/messages/it.json";
import type cases from "../../features/cases/messages/it.json";
import type commands from "../../features/commands/messages/it.json";
import type desk from "../../features/desk/messages/it.json";
import type developers from "../../features/developers/messages/it.json";
import type editing from "../../features/editing/messages/it.json";
import type engagement from "../../features/engagement/messages/it.json";
import type guide from "../../features/guide/messages/it.json";
import type help from "../../features/help/messages/it.json";
import type identity from "../../features/identity/messages/it.json";
import type install from "../../features/install/messages/it.json";
import type kinds from "../../features/kinds/messages/it.json";
import type knowledge from "../../features/knowledge/messages/it.json";
import type offline from "../../features/offline/messages/it.json";
import type paper from "../../features/paper/messages/it.json";
import type privacy from "../../features/privacy/messages/it.json";
import type reading from "../../features/reading/messages/it.json";
import type core from "./messages/it.json";

type Leaves<T, Prefix extends string> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

/** Every message key: those of lib/i18n/messages as they are, those of a room with the room's name before them. */
export type MessageKey =
  | Leaves<typeof core, "">
  | Leaves<typeof apps, "apps.">
  | Leaves<typeof assistant, "assistant.">
  | Leaves<typeof cases, "cases.">
  | Leaves<typeof commands, "commands.">
  | Leaves<typeof desk, "desk.">
  | Leaves<typeof developers, "developers.">
  | Leaves<typeof editing, "editing.">
  | Leaves<typeof engagement, "engagement.">
  | Leaves<typeof guide, "guide.">
  | Leaves<typeof help, "help.">
  | Leaves<typeof identity, "identity.">
  | Leaves<typeof install, "install.">
  | Leaves<typeof kinds, "kinds.">
  | Leaves<typeof knowledge, "knowledge.">
  | Leaves<typeof offline, "offline.">
  | Leaves<typeof paper, "paper.">
  | Leaves<typeof privacy, "privacy.">
  | Leaves<typeof reading, "reading.">;
