import type { GraphQLResolveInfo } from "graphql";
import type { Principal, RequestContext } from "../../platform/context/index.ts";
import { below, type Reader, type Selection, selectionOf } from "../../platform/look-ahead/index.ts";
import { type Connection, type PageArguments, windowOf } from "../../platform/pagination/index.ts";
import { caseEntryView } from "./case-entry.view.ts";
import type { CaseEntry } from "./case-entry.type.ts";
import { viewerWith } from "./case-viewer.ts";
import type { StateName } from "./case.policy.ts";
import type { Case } from "./case.type.ts";
import { type CaseRow, caseView } from "./case.view.ts";
import { knownCode } from "./code/known-code.ts";
import type { OpenedCase } from "./open/open-case.service.ts";

/** Reads cases as a viewer may see them: what they may not see is not there. */
export class CaseReader {
  constructor(
    /** Of the primary: people look at what they have just done. */
    private readonly reader: Reader,
  ) {}

  /**
   * By public code, as people write it, and the secret where it is somebody else's.
   * @throws GraphQLError CASE_CODE_MISREAD
   */
  byCode(
    code: string,
    secret: string | null | undefined,
    principal: Principal,
    selection: Selection,
  ): Promise<Case | null> {
    const known = knownCode(code);
    return this.reader.one(
      caseView,
      selection,
      viewerWith(principal, secret),
      (bind, alias) => `${alias}.code = ${bind(known)}`,
    );
  }

  byId(
    id: string,
    principal: Principal,
    selection: Selection | null,
    secret?: string | null,
  ): Promise<Case | null> {
    return this.reader.one(
      caseView,
      selection,
      viewerWith(principal, secret),
      (bind, alias) => `${alias}.id = ${bind(id)}`,
    );
  }

  /** What a mutation's payload asks of the case; null where the reader, on a replay, may no longer see it. */
  async writtenCase(
    id: string,
    { principal }: RequestContext,
    info: GraphQLResolveInfo,
    secret?: string | null,
  ): Promise<Case | null> {
    const selection = below(selectionOf(info), "case");
    return selection && this.byId(id, principal, selection, secret);
  }

  /** The same of a case that was filed a moment ago: read only where more is asked for than its filing tells. */
  async filedCase(
    { caseId, filed }: OpenedCase,
    context: RequestContext,
    info: GraphQLResolveInfo,
    secret?: string | null,
  ): Promise<Case | null> {
    const selection = filed && below(selectionOf(info), "case");
    const viewer = viewerWith(context.principal, secret);
    const known = selection && this.reader.known<Case, CaseRow>(caseView, selection, viewer, filed);
    return known ?? this.writtenCase(caseId, context, info, secret);
  }

  /** What a payload asks of the entry just written; null where the reader may not see its case. */
  async writtenEntry(
    ids: { caseId: string; entryId: string },
    { principal }: RequestContext,
    info: GraphQLResolveInfo,
    secret?: string | null,
  ): Promise<CaseEntry | null> {
    const selection = below(selectionOf(info), "entry");
    if (!selection || !(await this.byId(ids.caseId, principal, null, secret))) return null;
    return this.reader.one(
      caseEntryView,
      selection,
      principal,
      (bind, alias) => `${alias}.id = ${bind(ids.entryId)}`,
    );
  }

  /** The cases of one person, newest first. */
  ofPerson(
    personId: string,
    args: PageArguments & { states?: readonly StateName[] | null },
    principal: Principal,
    selection: Selection,
  ): Promise<Connection<Case>> {
    const { states } = args;
    return this.reader.connection(caseView, selection, principal, {
      where: (bind, alias) =>
        `${alias}.citizen_id = ${bind(personId)}` +
        (states ? ` and ${alias}.state = any(${bind(states)})` : ""),
      order: { by: ["openedAt", "id"], direction: "desc" },
      window: windowOf(args),
    });
  }
}
