import type { RequestContext } from "../../../platform/context/index.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { codedError } from "../../../platform/errors/index.ts";
import type { Changes } from "../../../platform/events/index.ts";
import type { Selection } from "../../../platform/look-ahead/index.ts";
import type { CaseReader } from "../case-reader.ts";
import type { Case } from "../case.type.ts";
import { knownCode } from "../code/known-code.ts";

/** What a stream follows. */
export interface Followed {
  code: string;
  secret?: string | null;
  /** The version the client already has; what is newer is sent at once. */
  since?: number | null;
}

/** How a stream hears that its reader has gone. */
interface Leaving {
  left: boolean;
  wake(): void;
}

/** Follows one case: sends it whenever its version has grown and the reader may still see it. */
export class CaseStream {
  constructor(
    private readonly sql: Sql,
    private readonly reader: CaseReader,
    private readonly changes: Changes,
  ) {}

  /**
   * Opens a stream, or refuses at once.
   * @throws GraphQLError CASE_CODE_MISREAD, NOT_FOUND
   */
  async open(
    followed: Followed,
    context: RequestContext,
    selection: Selection,
  ): Promise<AsyncGenerator<Case>> {
    const { code, secret } = followed;
    const subject = await this.subject(code);
    if (!subject || !(await this.reader.byId(subject, context.principal, null, secret))) {
      throw codedError("NOT_FOUND", "There is no such case for you.");
    }
    const leaving: Leaving = { left: false, wake: () => undefined };
    const stream = this.follow(subject, followed, context, selection, leaving);
    // A generator that waits does not hear that it is to return: it must be woken first.
    const end = stream.return.bind(stream);
    stream.return = (value) => {
      leaving.left = true;
      leaving.wake();
      return end(value);
    };
    return stream;
  }

  /**
   * A wake-up only says "look again", so a lost one delays and never loses; who the reader is, and whether they may
   * see the case, is asked anew for each thing sent. Ends when they may not any more.
   */
  private async *follow(
    subject: string,
    { secret, since }: Followed,
    context: RequestContext,
    selection: Selection,
    leaving: Leaving,
  ): AsyncGenerator<Case> {
    let seen = since ?? 0;
    let looked = false;
    const unwatch = this.changes.watch(subject, () => {
      looked = false;
      leaving.wake();
    });
    try {
      while (!leaving.left) {
        if (looked) await new Promise<void>((resolve) => (leaving.wake = resolve));
        if (leaving.left) return;
        looked = true;
        const version = await this.version(subject);
        if (version <= seen) continue;
        const principal = await context.refreshPrincipal();
        const found = await this.reader.byId(subject, principal, selection, secret);
        if (!found) return;
        seen = version;
        yield found;
      }
    } finally {
      unwatch();
    }
  }

  private async subject(code: string): Promise<string | null> {
    const [row] = await this.sql.rows<{ id: string }>("select id from cases where code = $1", [
      knownCode(code),
    ]);
    return row?.id ?? null;
  }

  private async version(id: string): Promise<number> {
    const [row] = await this.sql.rows<{ version: number }>("select version from cases where id = $1", [id]);
    return row?.version ?? 0;
  }
}
