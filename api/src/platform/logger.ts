import pino, { type DestinationStream, type Logger, type LevelWithSilent } from "pino";

/**
 * Where PostgreSQL and TypeORM put the values of a statement: a failing row or a key stands in the detail.
 * What people wrote never comes into the log.
 */
const VALUES = ["detail", "where", "parameters", "internalQuery", "hint"];
const PATHS = ["err", "err.driverError", "err.cause"].flatMap((error) =>
  VALUES.map((value) => `${error}.${value}`),
);

/** The log of one process: JSON lines, without the values of statements that failed. */
export const createLogger = (level: LevelWithSilent, destination?: DestinationStream): Logger =>
  pino({ level, redact: { paths: PATHS, remove: true } }, destination ?? pino.destination(1));
