import { Limits } from "../../../platform/limits/index.ts";
import type { Platform } from "../../../platform/room.ts";

/** Times a quarter of an hour. An address may be that of a whole mobile network, or of a site that asks for many. */
const LIMITS = { open311Read: 900, open311FileByAddress: 60, open311FileByKey: 60 } as const;

/** Keeps one client from filling the desk or wearing out the database. */
export class Open311Limits extends Limits<keyof typeof LIMITS> {
  constructor(platform: Pick<Platform, "database" | "settings">) {
    super(platform, LIMITS);
  }
}
