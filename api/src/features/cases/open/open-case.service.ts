import { findOrMakeCitizen } from "../../identity/index.ts";
import { isStaff, type RequestContext } from "../../../platform/context/index.ts";
import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure, forbidden, unauthenticated } from "../../../platform/errors/index.ts";
import type { ActRecord } from "../../../platform/idempotency/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { DeskCalendar } from "../calendar/desk-calendar.ts";
import type { NewEntry } from "../case.repository.ts";
import { hashOfSecret } from "../case-viewer.ts";
import type { CaseRow } from "../case.view.ts";
import { channelOf } from "../channel.ts";
import { newCaseCode } from "../code/case-code.ts";
import type { Catalogue } from "../request-types/catalogue.ts";
import type { PublishedType } from "../request-types/published-type.ts";
import type { Slots } from "../slots/slots.ts";
import { attachUploads } from "../uploads/index.ts";
import { type EarlierWords, insertEarlierTalk } from "./earlier-talk.repository.ts";
import { checkForm } from "./filing-rules.ts";
import type { OpenCaseInput } from "./open-case.input.ts";
import { insertCase, type NewCase, type WrittenCase } from "./open-case.repository.ts";

/** What the filer is told, now and on every replay. */
interface ToldCase {
  caseId: string;
  code: string;
  /** ISO 8601. */
  promisedAt: string;
}

export interface OpenedCase extends ToldCase {
  /** What is known of the case without reading it; null on a replay, which may find it changed. */
  filed: Pick<CaseRow, "id" | "code" | "state" | "category" | "typeVersionId"> | null;
}

/** Forty bits: the second code is taken once in a million millions. */
const CODE_TRIES = 5;

/** Remembers an act in no scope: nowhere. */
const NO_RECORD: ActRecord = [[], newId(), "openCase", Buffer.alloc(0), "null"];

/** Files cases: for oneself, anonymously with a secret, or by an operator for somebody. */
export class OpenCaseService {
  constructor(
    private readonly platform: Pick<Platform, "once" | "poke">,
    private readonly catalogue: Catalogue,
    private readonly calendar: DeskCalendar,
    private readonly slots: Slots,
  ) {}

  /** @throws ExpectedFailure; GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async open(context: RequestContext, input: OpenCaseInput): Promise<OpenedCase> {
    const { requestId, ...content } = input;
    const type = await this.catalogue.find(input.requestType, input.requestTypeVersion);
    const alone = input.uploadIds.length === 0 && !input.onBehalfOf && !type?.definition.slots;
    let filed: OpenedCase["filed"] = null;
    const told = await this.platform.once.runRecorded<ToldCase>(
      context.principal,
      "openCase",
      requestId,
      content,
      async (sql, recordOf) => {
        if (!type)
          throw new ExpectedFailure({ code: "UNKNOWN_REQUEST_TYPE", path: ["input", "requestType"] });
        const { written, told } = await this.file(sql, context, type, input, recordOf);
        const { id: typeVersionId, category } = type;
        filed = { id: written.caseId, code: written.code, state: "RECEIVED", category, typeVersionId };
        return told;
      },
      { alone },
    );
    this.platform.poke();
    return { ...told, filed };
  }

  /**
   * Files a case as part of another room's act, in its transaction: that act is what is known again when it is repeated.
   * Call `poke()` after the commit.
   * @param talk what was said before; it follows the opening in the timeline
   * @throws ExpectedFailure; GraphQLError UNAUTHENTICATED
   */
  async openWithin(
    tx: Transaction,
    context: RequestContext,
    input: OpenCaseInput,
    talk: readonly EarlierWords[],
  ): Promise<ToldCase> {
    const type = await this.catalogue.find(input.requestType, input.requestTypeVersion);
    if (!type) throw new ExpectedFailure({ code: "UNKNOWN_REQUEST_TYPE", path: ["input", "requestType"] });
    const { told } = await this.file(tx, context, type, input, () => NO_RECORD);
    await insertEarlierTalk(tx, told.caseId, talk, {
      channel: channelOf(context),
      authorId: context.principal.personId,
    });
    return told;
  }

  private async file(
    sql: Sql,
    context: RequestContext,
    type: PublishedType,
    input: OpenCaseInput,
    recordOf: (told: ToldCase) => ActRecord,
  ): Promise<{ written: WrittenCase; told: ToldCase }> {
    const { principal } = context;
    const atDesk = input.onBehalfOf != null || input.channel != null;
    if (atDesk && !principal.personId) throw unauthenticated();
    if (atDesk && !isStaff(principal)) throw forbidden();
    const { definition } = type;
    if (definition.identity === "SIGNED_IN" && !principal.personId) throw unauthenticated();
    const form = checkForm(input, definition, principal.personId === null);

    const now = context.clock.now();
    const locale = input.locale ?? context.locale;
    const citizenId = await ownerOf(sql, input, principal.personId, now);
    const isAnonymous = citizenId === null;
    const helper = input.helper?.trim();
    const slot = definition.slots ? await this.slots.chosen(type, form.answers) : null;
    const promised = slot?.endsAt ?? (await this.calendar.promisedAt(now, definition.promise));
    const promisedAt = promised.toISOString();
    const entry: NewEntry = {
      kind: "OPENED",
      at: now,
      channel: input.channel ?? channelOf(context),
      direction: "IN",
      visibility: "PUBLIC",
      language: locale,
      authorKind: atDesk ? "OPERATOR" : helper ? "DELEGATE" : "CITIZEN",
      authorId: principal.personId,
      body: null,
      ...(helper && !atDesk ? { detail: { helper } } : {}),
    };
    const toldOf = ({ caseId, code }: WrittenCase): ToldCase => ({ caseId, code, promisedAt });
    const filed = {
      description: form.description,
      answers: form.answers,
      place: form.place,
      typeVersionId: type.id,
      typeCode: type.code,
      category: type.category,
      locale,
      citizenId,
      filedBy: atDesk ? principal.personId : null,
      teamId: await this.calendar.teamId(definition.team),
      secretHash: input.secret ? hashOfSecret(input.secret) : null,
      contactEmail: isAnonymous ? (input.contactEmail ?? null) : null,
      contactPhone: isAnonymous ? (input.contactPhone ?? null) : null,
      promisedAt,
      entry,
    };
    const written = await insertWithFreeCode(sql, filed, (one) => recordOf(toldOf(one)));
    await attachUploads(sql, principal, input.uploadIds, written);
    if (slot) await this.slots.hold(sql, type, written.caseId, slot);
    return { written, told: toldOf(written) };
  }
}

/** Whose case it will be: at the desk that of the person helped, or nobody's known. */
async function ownerOf(
  sql: Sql,
  { onBehalfOf, channel }: OpenCaseInput,
  personId: string | null,
  createdAt: Date,
): Promise<string | null> {
  if (onBehalfOf) return findOrMakeCitizen(sql, { ...onBehalfOf, createdAt });
  return channel ? null : personId;
}

async function insertWithFreeCode(
  sql: Sql,
  filed: NewCase,
  recordOf: (written: WrittenCase) => ActRecord,
): Promise<WrittenCase> {
  for (let tries = 0; tries < CODE_TRIES; tries += 1) {
    const written = await insertCase(sql, newCaseCode(), filed, recordOf);
    if (written) return written;
  }
  throw new Error("No case code is free");
}
