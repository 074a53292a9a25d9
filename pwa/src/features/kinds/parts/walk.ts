import type { DecisionOfArticleQuery } from "../../../gql/DecisionOfArticle.ts";

type Decision = NonNullable<NonNullable<DecisionOfArticleQuery["article"]>["decision"]>;

/** Where a reader stands in a decision. */
export interface Standing {
  /** The answers that were followed, by their places. */
  answers: number[];
  /** The same in words. */
  said: { question: string; answer: string }[];
  question: Decision["questions"][number] | undefined;
  outcome: Decision["outcomes"][number] | undefined;
}

/** Follows answers written as "0.1" from the first question, as far as they lead; what is no answer ends the way. */
export function walk({ start, questions, outcomes }: Decision, path: string): Standing {
  const at = (key: string) => questions.find((one) => one.key === key);
  let key = start;
  const answers: number[] = [];
  const said: Standing["said"] = [];
  for (const place of path === "" ? [] : path.split(".")) {
    const question = at(key);
    const answer = /^\d{1,2}$/.test(place) ? question?.answers[Number(place)] : undefined;
    if (!question || !answer) break;
    answers.push(Number(place));
    said.push({ question: question.text, answer: answer.text });
    key = answer.to;
  }
  return { answers, said, question: at(key), outcome: outcomes.find((one) => one.key === key) };
}
