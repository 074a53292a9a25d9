import type { RequestContext } from "../context/index.ts";
import { isStaff } from "../context/index.ts";
import { codedError } from "../errors/index.ts";
import { networkOf } from "./network.ts";

/** Streams open at a time on one process; 0 is no limit. */
export interface StreamLimits {
  person: number;
  staff: number;
  app: number;
  address: number;
}

/** Counts the live streams that are open, for each person, app and address. */
export class OpenStreams {
  private readonly open = new Map<string, number>();
  private entered = 0;

  constructor(private readonly limits: StreamLimits) {}

  /** All that are open now. */
  get count(): number {
    return this.entered;
  }

  /**
   * Takes the places of one stream.
   * @returns gives them back; may be called more than once
   * @throws GraphQLError TOO_MANY_STREAMS
   */
  enter(context: Pick<RequestContext, "principal" | "ip">): () => void {
    const places = this.placesOf(context);
    for (const { key, of, most } of places) {
      if (most === 0 || (this.open.get(key) ?? 0) < most) continue;
      throw codedError(
        "TOO_MANY_STREAMS",
        `This ${of} already follows ${most} things live, and that is the most. Close a stream that nobody looks at, then open this one again.`,
        { limit: { name: `streams of a ${of}`, maximum: most }, http: { status: 429 } },
      );
    }
    for (const { key } of places) this.open.set(key, (this.open.get(key) ?? 0) + 1);
    this.entered += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.entered -= 1;
      for (const { key } of places) {
        const others = (this.open.get(key) ?? 1) - 1;
        if (others > 0) this.open.set(key, others);
        else this.open.delete(key);
      }
    };
  }

  private placesOf({ principal, ip }: Pick<RequestContext, "principal" | "ip">) {
    const { appId, personId } = principal;
    const most = isStaff(principal) ? this.limits.staff : this.limits.person;
    const person = personId === null ? [] : [{ key: `${appId ?? ""} ${personId}`, of: "person", most }];
    if (appId !== null) return [{ key: appId, of: "app", most: this.limits.app }, ...person];
    if (personId !== null) return person;
    return [{ key: networkOf(ip), of: "address", most: this.limits.address }];
  }
}
