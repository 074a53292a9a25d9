import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { type DomainEvent, emit, type Subscriber } from "../../../platform/events/index.ts";
import { findMergedInto } from "../../identity/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { PersonalData, Platform } from "../../../platform/room.ts";
import {
  type ExportRow,
  fillExport,
  findExportContent,
  findExportPerson,
  findExports,
  insertExport,
} from "../privacy.repository.ts";

const DAY = 86_400_000;
/** Days for which a copy is kept and can be fetched. */
export const EXPORT_DAYS = 7;
/** Copies a person may ask for in a day. */
const PER_DAY = 3;

/** A copy of all that is kept of a person, made beside the request: a long history takes its time. */
export class ExportService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "once" | "clock" | "poke">,
    private readonly rooms: readonly PersonalData[],
  ) {}

  /**
   * Asks for a copy; answers it as it stands.
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure TOO_MANY_EXPORTS
   */
  async request({ principal }: RequestContext, requestId: string): Promise<ExportRow> {
    const { once, clock, poke } = this.platform;
    const { personId } = principal;
    if (personId === null) throw unauthenticated();
    const { id } = await once.run(principal, "requestDataExport", requestId, {}, async (tx) => {
      const now = clock.now();
      const recent = await findExports(tx, personId, new Date(now.getTime() - DAY));
      if (recent.length >= PER_DAY) {
        throw new ExpectedFailure({ code: "TOO_MANY_EXPORTS", path: ["input"], values: { max: PER_DAY } });
      }
      const fresh = newId();
      await insertExport(tx, fresh, personId, now);
      const occurredAt = now.toISOString();
      await emit(tx, { type: "DataExportRequested", subjectId: fresh, payload: {}, occurredAt });
      return { id: fresh };
    });
    poke();
    const made = (await this.of(personId)).find((one) => one.id === id);
    return made ?? { id, requestedAt: clock.now().toISOString(), readyAt: null };
  }

  /** The copies that a person can still fetch. */
  of(personId: string): Promise<ExportRow[]> {
    return findExports(this.platform.database.primary, personId, this.since());
  }

  /** What a copy holds, for the person who asked for it. */
  content(id: string, personId: string): Promise<Record<string, unknown> | null> {
    return findExportContent(this.platform.database.primary, id, personId, this.since());
  }

  /** Makes the copy. */
  readonly subscriber: Subscriber = {
    name: "privacy.export",
    types: ["DataExportRequested"],
    handle: async ({ subjectId }: DomainEvent, tx) => {
      const personId = await findExportPerson(tx, subjectId);
      if (personId === null) return;
      const now = this.platform.clock.now();
      const content: Record<string, unknown> = {
        format: "sportello-personal-data",
        formatVersion: 1,
        madeAt: now.toISOString(),
      };
      for (const { name, collect } of this.rooms) if (collect) content[name] = await collect(personId);
      const merged = await findMergedInto(tx, personId);
      if (merged.length > 0) content["mergedAccounts"] = { mergedAccounts: await this.left(merged) };
      await fillExport(tx, subjectId, content, now);
    },
  };

  /** What stayed with accounts that were put together with the person's. */
  private async left(merged: readonly string[]): Promise<object[]> {
    const accounts: object[] = [];
    for (const id of merged) {
      const kept: Record<string, unknown> = {};
      for (const { collect } of this.rooms) if (collect) Object.assign(kept, await collect(id));
      accounts.push(kept);
    }
    return accounts;
  }

  private since(): Date {
    return new Date(this.platform.clock.now().getTime() - EXPORT_DAYS * DAY);
  }
}
