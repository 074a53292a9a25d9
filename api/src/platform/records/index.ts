export { ContentError } from "./content-error.ts";
export { DATE_FORMAT, dateReader } from "./dates.ts";
export { fileFormatShape, MappingError, parseMapping } from "./file-format.ts";
export { type OnRead, readRecords } from "./read-records.ts";
export type { FileRecord, Reason, Rejected } from "./record.ts";
