import pg from "pg";

const TIMESTAMPTZ = 1184;

/** `2026-11-21 09:30:00.5+00` → `2026-11-21T09:30:00.5Z`; connections speak UTC. */
const isoText = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;

/** PostgreSQL's values as we want them: timestamps stay text, which saves a Date per row. */
export const typeParsers = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === TIMESTAMPTZ ? isoText : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
