export { DATE_FORMAT, dateReader, type ReadDate } from "./dates.ts";
export { type FileFormat, fileFormatShape, MappingError, parseMapping } from "./file-format.ts";
export { type OnRead, readRecords } from "./read-records.ts";
export type { FileRecord, Reason, Rejected } from "./record.ts";
