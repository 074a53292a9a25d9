import { expect, test } from "vitest";
import { walk } from "./walk.ts";

const answer = (to: string) => ({ text: to, to });
const decision = {
  start: "age",
  questions: [
    { key: "age", text: "Age?", help: null, answers: [answer("phone"), answer("no")] },
    { key: "phone", text: "Phone?", help: null, answers: [answer("yes"), answer("no")] },
  ],
  outcomes: ["yes", "no"].map((key) => ({
    key,
    title: key,
    html: "",
    article: null,
    requestType: null,
    label: null,
  })),
};

test.each([
  ["", [], "age", undefined],
  ["0", [0], "phone", undefined],
  ["0.1", [0, 1], undefined, "no"],
  ["1", [1], undefined, "no"],
  ["1.0.0", [1], undefined, "no"],
  ["7", [], "age", undefined],
  ["0.x", [0], "phone", undefined],
  ["-1", [], "age", undefined],
  ["0.999999999999", [0], "phone", undefined],
])("the answers %s lead there", (path, answers, question, outcome) => {
  const standing = walk(decision, path);
  expect(standing.answers).toEqual(answers);
  expect(standing.said).toHaveLength(answers.length);
  expect([standing.question?.key, standing.outcome?.key]).toEqual([question, outcome]);
});
