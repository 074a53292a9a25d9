import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Names the data folder of a demo town that was set up once and is copied, in the processes of a run. */
const FOLDER = "SPORTELLO_PREPARED_TOWN";

/** The data folder of the prepared town; nothing where none was prepared. */
export const preparedTown = (): string | undefined => process.env[FOLDER];

/** Says to this process, and to those it starts from now on, where the prepared town lies. */
export function announceTown(folder: string): void {
  process.env[FOLDER] = folder;
}

/** Fills an empty data folder with the prepared town, where there is one for an app with these variables. */
export async function copyPreparedTown(
  dataDir: string,
  env: Record<string, string | undefined>,
): Promise<void> {
  const folder = preparedTown();
  if (!folder || env["DATABASE_URL"] || env["DEMO"] === "false") return;
  // Not Node's own copy: the server's files keep their owner.
  await run("cp", ["-a", `${folder}/.`, dataDir]);
}
