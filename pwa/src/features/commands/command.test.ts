import { expect, test } from "vitest";
import { matching } from "./command.ts";

const commands = [
  { label: "Lampione spento o rotto" },
  { label: "Buca nella strada", hint: "7K3M-2QXD-F" },
  { label: "Perché no", words: "città" },
];
const found = (query: string): string[] => matching(commands, query).map(({ label }) => label);

test("all are there before anything is typed", () => {
  expect(found(" ")).toHaveLength(3);
});

test("each word typed must begin one of its words, accents forgiven", () => {
  expect(found("lamp spen")).toEqual(["Lampione spento o rotto"]);
  expect(found("perche citta")).toEqual(["Perché no"]);
  expect(found("2qxd")).toEqual(["Buca nella strada"]);
  expect(found("lamp buca")).toEqual([]);
});
