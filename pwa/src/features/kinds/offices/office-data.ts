import type { OfficesQuery } from "../../../gql/Offices.ts";

/** An office as its page reads it. */
export type OfficeData = OfficesQuery["offices"][number];
