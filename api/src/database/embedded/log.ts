/** What the embedded database needs of a logger; pino's fits. */
export interface EmbeddedPostgresLog {
  debug(message: string): void;
  info(message: string): void;
  error(message: string): void;
}
