import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../../platform/clock.ts";
import type { PlatformSettings } from "../../../platform/room.ts";
import { LINK_SECONDS } from "./limits.ts";

/** Signs what a link allows, so that no table of links is needed and a replay gets the same one. */
export class Signing {
  constructor(
    /** The newest signs, and links signed with those before it stay good. */
    private readonly keys: Pick<PlatformSettings, "secretKey" | "secretKeys">,
    private readonly clock: Clock,
  ) {}

  /** Path at which these bytes may be put, for ever: the upload takes them once. */
  uploadPath(id: string): string {
    return `/uploads/${id}?key=${this.sign(`put:${id}`)}`;
  }

  mayPut(id: string, key: string): boolean {
    return this.matches(`put:${id}`, key);
  }

  /** Path at which a file can be read for ten minutes, rounded up to the minute so that it can be cached. */
  filePath(name: string): string {
    const until = Math.ceil((this.clock.now().getTime() / 1000 + LINK_SECONDS) / 60) * 60;
    return `/files/${name}?until=${until}&key=${this.sign(`get:${name}:${until}`)}`;
  }

  mayGet(name: string, until: string, key: string): boolean {
    return Number(until) * 1000 > this.clock.now().getTime() && this.matches(`get:${name}:${until}`, key);
  }

  private sign(what: string, secretKey = this.keys.secretKey): string {
    return createHmac("sha256", secretKey).update(what).digest("base64url");
  }

  private matches(what: string, key: string): boolean {
    const given = Buffer.from(key);
    return this.keys.secretKeys.some((secretKey) => {
      const expected = Buffer.from(this.sign(what, secretKey));
      return expected.length === given.length && timingSafeEqual(expected, given);
    });
  }
}
