import type { Database } from "../../../platform/database/index.ts";
import { isOpen, type StateName } from "../case.policy.ts";
import { readCaseCode } from "../code/case-code.ts";
import { CaseState } from "../enums.ts";
import type { Catalogue } from "../request-types/catalogue.ts";
import type { PublishedType } from "../request-types/published-type.ts";
import {
  countPublished,
  findPublished,
  findPublishedByCode,
  type PublishedQuery,
  type PublishedRow,
} from "./published-cases.repository.ts";

/** A case as anybody may read it. */
export interface PublishedCase extends Omit<PublishedRow, "typeVersionId"> {
  /** The version that it was filed with. */
  type: PublishedType;
  isOpen: boolean;
}

export interface PublishedFilter extends Omit<PublishedQuery, "types" | "states"> {
  /** Codes of request types; those that are not open data are as if they were not there. */
  types: readonly string[] | null;
  /** Open or closed; both where left out. */
  open: boolean | null;
}

/** Pages reach no further than so many cases: narrower dates do. */
export const REACH = 10_000;

/**
 * Open data: the cases of request types whose definition says so, without anything of who asked. Words that
 * somebody wrote are told only where the type says WORDS, now and when the case was filed.
 */
export class PublishedCases {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** @returns a page, newest first, and how many there are in all, counted up to {@link REACH} + 1 */
  async find(filter: PublishedFilter): Promise<{ cases: PublishedCase[]; total: number }> {
    const { types: wanted, open, ...rest } = filter;
    const types = (await this.openTypes()).filter((code) => !wanted || wanted.includes(code));
    const query = { ...rest, types, states: statesOf(open) };
    const [rows, total] = await Promise.all([
      findPublished(this.database, query),
      countPublished(this.database, query, REACH + 1),
    ]);
    return { cases: await this.tell(rows), total };
  }

  /** By public codes, as people write them; what is unknown or not open data is left out. */
  async byCodes(codes: readonly string[]): Promise<PublishedCase[]> {
    const known = codes.map(readCaseCode).flatMap((read) => ("code" in read ? [read.code] : []));
    if (known.length === 0) return [];
    // Of the primary: whoever has just filed looks at once.
    return this.tell(await findPublishedByCode(this.database.primary, known, await this.openTypes()));
  }

  private async openTypes(): Promise<string[]> {
    const all = await this.catalogue.all();
    return all.filter(({ definition }) => definition.openData).map(({ code }) => code);
  }

  private tell(rows: readonly PublishedRow[]): Promise<PublishedCase[]> {
    return Promise.all(
      rows.map(async ({ typeVersionId, ...row }) => {
        const type = await this.catalogue.version(typeVersionId);
        if (!type) throw new Error("A case without its request type");
        const newest = await this.catalogue.find(type.code);
        const isSaid = [type, newest].every((version) => version?.definition.openData === "WORDS");
        return { ...row, type, isOpen: isOpen(row.state), description: isSaid ? row.description : null };
      }),
    );
  }
}

const statesOf = (open: boolean | null): StateName[] =>
  (Object.keys(CaseState) as StateName[]).filter((state) => open === null || isOpen(state) === open);
