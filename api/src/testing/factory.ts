import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/index.ts";
import { newId } from "../platform/ids/index.ts";

export interface MadePerson {
  id: string;
  /** Token of a session that is open. */
  token: string;
  givenName: string;
  email: string;
}

export interface PersonTraits {
  givenName?: string;
  familyName?: string;
  email?: string | null;
  roles?: readonly string[];
  teamId?: string;
  settings?: object;
  transport?: "COOKIE" | "TOKEN";
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"] as const;
const hours = Object.fromEntries(
  WEEKDAYS.map((day) => [
    day,
    [
      ["08:30", "13:00"],
      ["14:00", "17:00"],
    ],
  ]),
);

/** Makes what a test needs, missing parents included, straight in the database. */
export class Factory {
  private readonly teams = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The organisation, without which nothing works. */
  async town(): Promise<void> {
    await this.database.primary.rows(
      `insert into organizations (id, name, kind, phone, email, address, opening_hours, emergency_phone, calendar)
       values ($1, 'Comune di Prova', 'TOWN', '+39 0131 000000', 'urp@example.org', 'Piazza Uno 1', $2, '112', $3)`,
      [
        newId(),
        JSON.stringify({ it: "Lunedì-venerdì 8.30-17", en: "Monday to Friday 8.30-17" }),
        JSON.stringify({ timeZone: "Europe/Rome", hours, holidays: "IT", extra: ["06-24"] }),
      ],
    );
  }

  /** The office with this code, made on first use. */
  async team(code = "roads"): Promise<string> {
    const known = this.teams.get(code);
    if (known) return known;
    const [row] = await this.database.primary.rows<{ id: string }>(
      `insert into teams (id, code, name) values ($1, $2, $3)
       on conflict (code) do update set name = teams.name returning id`,
      [newId(), code, JSON.stringify({ it: `Ufficio ${code}`, en: `Office ${code}` })],
    );
    const id = row!.id;
    this.teams.set(code, id);
    return id;
  }

  /** Somebody with an open session. */
  async person(traits: PersonTraits = {}): Promise<MadePerson> {
    const id = newId();
    const givenName = traits.givenName ?? "Ada";
    const email = traits.email === undefined ? `p-${id}@example.org` : traits.email;
    await this.database.primary.rows(
      `insert into persons (id, given_name, family_name, email, roles, team_id, location, settings, created_at)
       values ($1, $2, $3, $4, $5, $6, 'Italia', $7, $8)`,
      [
        id,
        givenName,
        traits.familyName ?? "Bianchi",
        email,
        traits.roles ?? ["CITIZEN"],
        traits.teamId ?? null,
        JSON.stringify(traits.settings ?? {}),
        this.clock.now(),
      ],
    );
    const token = await this.session(id, traits.transport);
    return { id, token, givenName, email: email ?? "" };
  }

  /** Somebody who answers, in the office with this code. */
  async operator(traits: PersonTraits & { team?: string } = {}): Promise<MadePerson> {
    const teamId = traits.teamId ?? (await this.team(traits.team));
    return this.person({ givenName: "Olga", familyName: "Segreta", roles: ["OPERATOR"], ...traits, teamId });
  }

  /** A further session of a person; answers its token. */
  async session(personId: string, transport: "COOKIE" | "TOKEN" = "TOKEN"): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    const now = this.clock.now();
    await this.database.primary.rows(
      `insert into sessions (id, token_hash, person_id, transport, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        newId(),
        createHash("sha256").update(token).digest(),
        personId,
        transport,
        now,
        new Date(now.getTime() + 30 * 86_400_000),
      ],
    );
    return token;
  }
}
