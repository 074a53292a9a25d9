import { DeviceKeys } from "../../gql/DeviceKeys.ts";
import type { App } from "../app/context.ts";
import { draftsOf, dropDrafts, putDraftsBack } from "../draft/index.ts";
import { putCommandsBack, type QueuedCommand, recordsSeenBy, removeCommand } from "../outbox/index.ts";
import { seal, unseal } from "./sealed.ts";

/** What somebody has on this device that is nowhere else. */
export interface Unsent {
  commands: QueuedCommand[];
  /** Forms that are being written, by place. */
  drafts: [string, unknown][];
}

/** What would be lost if this reader left now. */
export async function unsentOf(reader: string): Promise<Unsent> {
  const seen = await recordsSeenBy(reader);
  return {
    commands: seen.filter(({ outcome }) => outcome.state !== "sent"),
    drafts: await draftsOf(reader),
  };
}

/** Takes it from the device for good. */
export async function discardUnsent({ commands, drafts }: Unsent): Promise<void> {
  await removeCommand(...commands.map(({ command }) => command.requestId));
  await dropDrafts(drafts.map(([place]) => place));
}

/** Keeps it encrypted until this reader signs in here again. Rejects without a connection, or without room. */
export async function sealUnsent({ client }: App, reader: string, unsent: Unsent): Promise<void> {
  const { viewer } = await client.mutate(DeviceKeys, {}); // `load` would keep the keys in memory
  await seal(reader, viewer.deviceKeys, unsent);
  await discardUnsent(unsent);
}

/** Brings back what was kept for this reader. */
export async function unsealUnsent({ client }: App, reader: string): Promise<void> {
  const { viewer } = await client.mutate(DeviceKeys, {});
  await unseal(reader, viewer.deviceKeys, async (value) => {
    const { commands, drafts } = value as Unsent;
    await putCommandsBack(commands);
    await putDraftsBack(drafts);
  });
}
