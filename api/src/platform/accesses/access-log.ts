import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Accesses, Principal } from "../context/index.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import { newId } from "../ids/index.ts";

/** The same look within so many milliseconds is one line: who reads a case for five minutes looked once. */
const BUCKET = 300_000;
/** Lines of the running bucket that a process remembers to have written, so that a repeat costs nothing. */
const MAX_REMEMBERED = 20_000;
/** Longest operation name that is kept. */
const MAX_OPERATION = 80;

/** The first of these is the role somebody looks in. */
const ROLES = ["ADMIN", "SUPERVISOR", "OPERATOR", "EDITOR"] as const;

interface Noted {
  viewer: Principal;
  noun: string;
  subjectId: string;
  caseId: string | null;
}

/**
 * Writes down who was handed whose data, without the data: person, role, office, noun, case, operation and time.
 * What people read of their own is neither noted nor written, so it costs nothing.
 */
export class AccessLog {
  private readonly requests = new WeakMap<FastifyRequest, RequestAccesses>();
  private readonly written = new Set<string>();
  private bucket = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The one recorder of a request; told of by readers, written before the answer goes out. */
  of(request: FastifyRequest): Accesses {
    const known = this.requests.get(request) ?? new RequestAccesses(this);
    this.requests.set(request, known);
    return known;
  }

  /** Lets no answer of any door go out before what it shows is written; GraphQL names its operation earlier. */
  guard(app: FastifyInstance): void {
    app.addHook("onSend", async (request, _reply, payload) => {
      const accesses = this.requests.get(request);
      await accesses?.record(`${request.method} ${request.routeOptions.url ?? ""}`);
      return payload;
    });
  }

  /** One statement for all that is new; another process may have written a line of it already. */
  async write(noted: readonly Noted[], operation: string): Promise<void> {
    const now = this.clock.now();
    const bucket = Math.floor(now.getTime() / BUCKET);
    if (bucket !== this.bucket || this.written.size > MAX_REMEMBERED) this.written.clear();
    this.bucket = bucket;
    const name = operation.slice(0, MAX_OPERATION);
    const fresh = new Map<string, Noted>();
    for (const one of noted) {
      const key = [one.viewer.personId, one.viewer.appId, one.noun, one.subjectId, one.caseId, name].join();
      if (!this.written.has(key)) fresh.set(key, one);
    }
    if (fresh.size === 0) return;
    const rows = [...fresh.values()];
    const column = (value: (one: Noted) => unknown) => rows.map(value);
    await this.database.primary.rows(
      `insert into accesses
         (id, subject_id, viewer_id, app_id, viewer_role, team_id, noun, case_id, operation, bucket, at)
       select n.id, n.subject_id, n.viewer_id, n.app_id, n.role, n.team_id, n.noun, n.case_id, $9, $10, $11
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::uuid[])
         n(id, subject_id, viewer_id, app_id, role, team_id, noun, case_id)
       on conflict do nothing`,
      [
        column(newId),
        column(({ subjectId }) => subjectId),
        column(({ viewer }) => viewer.personId),
        column(({ viewer }) => viewer.appId),
        column(({ viewer }) => ROLES.find((role) => viewer.roles.includes(role)) ?? "CITIZEN"),
        column(({ viewer }) => viewer.teamId),
        column(({ noun }) => noun),
        column(({ caseId }) => caseId),
        name,
        bucket,
        now,
      ],
    );
    for (const key of fresh.keys()) this.written.add(key);
  }
}

/** What one request hands out of other people's data. */
class RequestAccesses implements Accesses {
  private noted: Noted[] = [];

  constructor(private readonly log: AccessLog) {}

  note(viewer: Principal, noun: string, subjectId: unknown, caseId: unknown): void {
    if (typeof subjectId !== "string") return;
    if (subjectId === viewer.personId && viewer.appId === null) return;
    this.noted.push({ viewer, noun, subjectId, caseId: typeof caseId === "string" ? caseId : null });
  }

  async record(operation: string): Promise<void> {
    if (this.noted.length === 0) return;
    const noted = this.noted;
    this.noted = [];
    await this.log.write(noted, operation);
  }
}
