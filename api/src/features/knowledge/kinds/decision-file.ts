import { z } from "zod";
import type { DecisionDetails } from "./details.ts";

const words = z.string().trim().min(1);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters, digits and dashes");

/** The tree, the same in every language: where each answer leads, and what each outcome opens. */
export const decisionTree = z.strictObject({
  start: key,
  questions: z.record(key, z.record(key, key)),
  outcomes: z.record(key, z.strictObject({ article: key.optional(), requestType: words.optional() })),
});
export type DecisionTree = z.infer<typeof decisionTree>;

/** What it says in one language, by the keys of the tree. */
export const decisionText = {
  questions: z.record(
    key,
    z.strictObject({ text: words, help: words.optional(), answers: z.record(key, words) }),
  ),
  outcomes: z.record(key, z.strictObject({ title: words, text: words, link: words.optional() })),
};
const decisionTextShape = z.strictObject(decisionText);
export type DecisionText = z.infer<typeof decisionTextShape>;

/** What is wrong with a tree: each as a path in the file and words. Empty where every way ends in an outcome. */
export function problemsOfTree({ start, questions, outcomes }: DecisionTree): [string, string][] {
  const problems: [string, string][] = [];
  const reached = new Set<string>();
  const follow = (to: string, path: string, way: readonly string[]): void => {
    if (way.includes(to)) return void problems.push([path, `${to} leads back to itself`]);
    if (reached.has(to)) return;
    const answers = questions[to];
    if (!answers && !outcomes[to]) return void problems.push([path, `${to} is no question and no outcome`]);
    reached.add(to);
    for (const [answer, next] of Object.entries(answers ?? {})) {
      follow(next, `decision.questions.${to}.${answer}`, [...way, to]);
    }
  };
  follow(start, "decision.start", []);
  for (const one of Object.keys(questions)) {
    if (outcomes[one]) problems.push([`decision.outcomes.${one}`, "is a question too"]);
    if (!reached.has(one)) problems.push([`decision.questions.${one}`, "no answer leads there"]);
  }
  for (const one of Object.keys(outcomes)) {
    if (!reached.has(one)) problems.push([`decision.outcomes.${one}`, "no answer leads there"]);
  }
  return problems;
}

/** What a language leaves out of the tree, or says that is not in it. */
export function problemsOfWords(tree: DecisionTree, text: DecisionText): [string, string][] {
  const differ = (path: string, wanted: object, said: object): [string, string][] => [
    ...missing(wanted, said).map((one): [string, string] => [`${path}.${one}`, "is missing"]),
    ...missing(said, wanted).map((one): [string, string] => [`${path}.${one}`, "is not in the tree"]),
  ];
  return [
    ...differ("questions", tree.questions, text.questions),
    ...Object.entries(tree.questions).flatMap(([one, answers]) =>
      differ(`questions.${one}.answers`, answers, text.questions[one]?.answers ?? answers),
    ),
    ...differ("outcomes", tree.outcomes, text.outcomes),
    ...Object.entries(tree.outcomes)
      .filter(([one, { article }]) => article && text.outcomes[one] && !text.outcomes[one].link)
      .map(([one]): [string, string] => [
        `outcomes.${one}.link`,
        "is missing: words for the link to the article",
      ]),
  ];
}

const missing = (from: object, within: object): string[] =>
  Object.keys(from).filter((one) => !(one in within));

/** The tree with its words, questions and outcomes in the order of the file. */
export function decisionDetails(tree: DecisionTree, text: DecisionText): DecisionDetails {
  return {
    kind: "DECISION",
    start: tree.start,
    questions: Object.entries(tree.questions).map(([one, answers]) => ({
      key: one,
      text: text.questions[one]?.text ?? "",
      help: text.questions[one]?.help ?? null,
      answers: Object.entries(answers).map(([answer, to]) => ({
        text: text.questions[one]?.answers[answer] ?? "",
        to,
      })),
    })),
    outcomes: Object.entries(tree.outcomes).map(([one, { article, requestType }]) => ({
      key: one,
      title: text.outcomes[one]?.title ?? "",
      markdown: text.outcomes[one]?.text ?? "",
      article: article ?? null,
      requestType: requestType ?? null,
      label: text.outcomes[one]?.link ?? null,
    })),
  };
}
