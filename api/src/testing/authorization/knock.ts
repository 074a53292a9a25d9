import type { Sender } from "../post.ts";
import { newSecret, type Subject } from "./world.ts";

/** Who knocks, and whether they bring a tracking secret. */
export interface Knock extends Sender {
  secret?: "RIGHT" | "WRONG";
}

/** The secret that a sender brings to this case. */
export const secretFor = ({ secret }: Knock, subject: Subject): string | undefined =>
  secret === "RIGHT" ? subject.secret : secret && newSecret();
