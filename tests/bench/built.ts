/** The pieces of the built api that the bench starts from; the rest it meets through the door. */
interface Embedded {
  startEmbeddedPostgres(options: {
    dataDir: string;
    log: Record<"debug" | "info" | "error", (message: string) => void>;
  }): Promise<{ url: string; stop(): Promise<void> }>;
}

const built = (path: string): string => new URL(`../../api/compiled/${path}`, import.meta.url).href;

export const { startEmbeddedPostgres } = (await import(built("database/embedded/index.js"))) as Embedded;
export const { newCaseCode } = (await import(built("features/cases/code/case-code.js"))) as {
  newCaseCode(): string;
};
