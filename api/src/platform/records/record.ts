/** Why a record is left out: the message `import.reason.<code>`, with its values. */
export interface Reason {
  code: string;
  values?: Readonly<Record<string, string | number>>;
}

/** One record of a file: its values by column, or why it cannot be read. */
export interface FileRecord {
  /** As a spreadsheet or an editor counts rows: from 1, the heading of a CSV included. */
  row: number;
  /** As it stands in the file. */
  raw: string;
  values: Readonly<Record<string, string>>;
  problem?: Reason;
}

/** A record that was left out. */
export interface Rejected {
  row: number;
  raw: string;
  reason: Reason;
}
