/** Why somebody could not come in, in the words of the address that tells them: `/sign-in?problem=…`. */
export type Problem =
  /** They turned back, or did not consent. */
  | "cancelled"
  /** What we asked for was proved at a lower level. */
  | "level"
  /** It took more than ten minutes, or began in another browser, or was used already. */
  | "expired"
  /** No fiscal code came, or one that is none. */
  | "no-code"
  /** Whoever is signed in has proved to be somebody else. */
  | "other-person"
  /** Whoever is signed in has another account here that cannot be put together with this one: one of them works here. */
  | "two-accounts"
  | "too-many"
  /** The provider does not answer, or not as it should. */
  | "failed";

export class SignInProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}
