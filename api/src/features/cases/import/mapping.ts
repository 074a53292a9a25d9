import { z } from "zod";
import { DATE_FORMAT, fileFormatShape } from "../../../platform/records/index.ts";
import { CaseState, Channel } from "../enums.ts";

const column = z.string().min(1);
const names = <Name extends string>(values: Record<Name, Name>) =>
  z.enum(Object.keys(values) as [Name, ...Name[]]);

/** Which column is what, and what its values mean. */
export const caseMappingShape = z.strictObject({
  /** Name of where the cases come from; with the external id it makes a case unique. */
  source: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and dashes"),
  file: fileFormatShape,
  /** Language the cases were written in. */
  locale: z.string().min(2).default("it"),
  /** IANA name; dates of the file are of this place. */
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC", "is no time zone"),
  /** Tried in this order, e.g. `dd/MM/yyyy HH:mm`, `MM/dd/yyyy hh:mm:ss a`, `iso`. */
  dates: z.array(z.string().regex(DATE_FORMAT, "is no date format")).min(1),
  columns: z.strictObject({
    externalId: column,
    openedAt: column,
    closedAt: column.optional(),
    state: column,
    channel: column.optional(),
    category: column.optional(),
    description: column.optional(),
    address: column.optional(),
    latitude: column.optional(),
    longitude: column.optional(),
  }),
  /** What each value of the state column means. */
  states: z.record(z.string(), names(CaseState)),
  /** What each value of the channel column means. */
  channels: z.record(z.string(), names(Channel)).default({}),
  /** The channel of every row without a value of its own. */
  channel: names(Channel).optional(),
  /** Code of the request type for each value of the category column. */
  requestTypes: z.record(z.string(), z.string()).default({}),
  /** Request type of a category not named above; left out, such rows are reported. */
  otherRequestType: z.string().optional(),
});

export type CaseMapping = z.infer<typeof caseMappingShape>;
