import { findOrMakeCitizen } from "../../identity/index.ts";
import { isStaff, type RequestContext } from "../../../platform/context/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure, forbidden, unauthenticated } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { DeskCalendar } from "../calendar/desk-calendar.ts";
import type { NewEntry } from "../case.repository.ts";
import { hashOfSecret } from "../case-viewer.ts";
import { channelOf } from "../channel.ts";
import { newCaseCode } from "../code/case-code.ts";
import type { Catalogue } from "../request-types/catalogue.ts";
import { attachUploads } from "../uploads/index.ts";
import { checkForm } from "./filing-rules.ts";
import type { OpenCaseInput } from "./open-case.input.ts";
import { insertCase, type NewCase } from "./open-case.repository.ts";

/** What the filer is told, now and on every replay. */
export interface OpenedCase {
  caseId: string;
  code: string;
  /** ISO 8601. */
  promisedAt: string;
}

/** Forty bits: the second code is taken once in a million millions. */
const CODE_TRIES = 5;

/** Files cases: for oneself, anonymously with a secret, or by an operator for somebody. */
export class OpenCaseService {
  constructor(
    private readonly platform: Pick<Platform, "once" | "poke">,
    private readonly catalogue: Catalogue,
    private readonly calendar: DeskCalendar,
  ) {}

  /** @throws ExpectedFailure; GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async open(context: RequestContext, input: OpenCaseInput): Promise<OpenedCase> {
    const { requestId, ...content } = input;
    const opened = await this.platform.once.run(context.principal, "openCase", requestId, content, (tx) =>
      this.file(tx, context, input),
    );
    this.platform.poke();
    return opened;
  }

  private async file(tx: Transaction, context: RequestContext, input: OpenCaseInput): Promise<OpenedCase> {
    const { principal } = context;
    const atDesk = input.onBehalfOf != null || input.channel != null;
    if (atDesk && !principal.personId) throw unauthenticated();
    if (atDesk && !isStaff(principal)) throw forbidden();
    const type = await this.catalogue.find(input.requestType, input.requestTypeVersion);
    if (!type) throw new ExpectedFailure({ code: "UNKNOWN_REQUEST_TYPE", path: ["input", "requestType"] });
    const { definition } = type;
    if (definition.identity === "SIGNED_IN" && !principal.personId) throw unauthenticated();
    const form = checkForm(input, definition, principal.personId === null);

    const now = context.clock.now();
    const locale = input.locale ?? context.locale;
    const citizenId = await ownerOf(tx, input, principal.personId, now);
    const isAnonymous = citizenId === null;
    const promisedAt = await this.calendar.promisedAt(now, definition.promise);
    const entry: NewEntry = {
      kind: "OPENED",
      at: now,
      channel: input.channel ?? channelOf(context),
      direction: "IN",
      visibility: "PUBLIC",
      language: locale,
      authorKind: atDesk ? "OPERATOR" : "CITIZEN",
      authorId: principal.personId,
      body: null,
    };
    const { code, ...written } = await insertWithFreeCode(tx, {
      ...form,
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
    });
    await attachUploads(tx, principal, input.uploadIds, written);
    return { caseId: written.caseId, code, promisedAt: promisedAt.toISOString() };
  }
}

/** Whose case it will be: at the desk that of the person helped, or nobody's known. */
async function ownerOf(
  tx: Transaction,
  { onBehalfOf, channel }: OpenCaseInput,
  personId: string | null,
  createdAt: Date,
): Promise<string | null> {
  if (onBehalfOf) return findOrMakeCitizen(tx, { ...onBehalfOf, createdAt });
  return channel ? null : personId;
}

async function insertWithFreeCode(tx: Transaction, filed: Omit<NewCase, "code">) {
  for (let tries = 0; tries < CODE_TRIES; tries += 1) {
    const code = newCaseCode();
    const written = await insertCase(tx, { ...filed, code });
    if (written) return { ...written, code };
  }
  throw new Error("No case code is free");
}
