/** One thing that is wrong with what a person asked: a stable code, where, and values for its message. */
export interface Failure {
  /** Stable, upper snake case; its text is the message `errors.<CODE>`. */
  code: string;
  /** Where in the arguments, e.g. ["input", "answers", "size"]. */
  path?: readonly string[];
  values?: Readonly<Record<string, string | number>>;
}

/**
 * Thrown by services for what is expected to go wrong. The mutation answers it in `errors`, in the
 * reader's language, and the transaction is rolled back. A fault is never one of these.
 */
export class ExpectedFailure extends Error {
  readonly failures: readonly Failure[];

  constructor(failures: Failure | readonly Failure[]) {
    const list = Array.isArray(failures) ? (failures as readonly Failure[]) : [failures as Failure];
    super(list.map((failure) => failure.code).join(", "));
    this.failures = list;
  }
}
