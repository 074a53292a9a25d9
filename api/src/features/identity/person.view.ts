import { isStaff, type Principal } from "../../platform/context/index.ts";
import { toGlobalId } from "../../platform/ids/index.ts";
import type { View } from "../../platform/look-ahead/index.ts";
import { DEFAULT_LOCALE } from "./settings.ts";

interface CitizenRow {
  id: string;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  phone: string | null;
  profile: string | null;
  locale: string | null;
}

/** A person as themselves and the desk see them; nobody else sees a row. */
export const citizenView: View<CitizenRow> = {
  name: "Citizen",
  from: "persons",
  key: "id",
  columns: {
    id: "@.id",
    givenName: "@.given_name",
    familyName: "@.family_name",
    email: "@.email",
    phone: "@.phone",
    profile: "@.settings->>'profile'",
    locale: "@.settings->>'locale'",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("Citizen", id) },
    locale: { needs: ["locale"], present: ({ locale }) => locale ?? DEFAULT_LOCALE },
  },
  subject: { person: "id" },
  visible: (viewer: Principal, bind, alias) =>
    isStaff(viewer) ? "true" : viewer.personId ? `${alias}.id = ${bind(viewer.personId)}` : "false",
};

type Texts = Record<string, string>;

interface AgentRow {
  id: string;
  firstName: string | null;
  office: Texts | null;
  location: string | null;
}

/** Whoever of the staff answers: first name, office and where from, open to all; nothing else of the person. */
export const agentView: View<AgentRow> = {
  name: "Agent",
  from: "persons",
  key: "id",
  columns: {
    id: "@.id",
    firstName: "@.given_name",
    office: { sql: "@team.name", join: "team" },
    location: "@.location",
  },
  joins: { team: "left join teams @team on @team.id = @.team_id" },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("Agent", id) },
    firstName: { needs: ["firstName"], present: ({ firstName }) => firstName ?? "" },
  },
  visible: (_viewer, _bind, alias) => `${alias}.roles && '{OPERATOR,EDITOR,SUPERVISOR,ADMIN}'`,
};

interface TeamRow {
  id: string;
  code: string;
  name: Texts;
}

/** An office; the name is in every language, and resolved in the reader's. */
export const teamView: View<TeamRow> = {
  name: "Team",
  from: "teams",
  key: "id",
  columns: { id: "@.id", code: "@.code", name: "@.name" },
  fields: { id: { needs: ["id"], present: ({ id }) => toGlobalId("Team", id) } },
};
