import type { Database } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { OfficeFile } from "../../identity/index.ts";
import { writeOffices } from "./offices.repository.ts";

/** Makes these the offices that people see, in this order. Doing it twice changes nothing. */
export const publishOffices = (database: Database, offices: readonly OfficeFile[]): Promise<void> =>
  database.transaction((tx) =>
    writeOffices(
      tx,
      offices.map((office) => ({ id: newId(), ...office })),
    ),
  );
