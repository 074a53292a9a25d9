import { expect, test } from "vitest";
import type { DeskEntryFragment } from "../../../gql/operations.ts";
import { Text } from "../../../lib/i18n/text.ts";
import words from "../messages/it.json" with { type: "json" };
import { timelineItems } from "./timeline-items.ts";

const text = new Text("it", {
  ...Object.fromEntries(Object.entries(words.entry).map(([key, value]) => [`desk.entry.${key}`, value])),
  ...Object.fromEntries(Object.entries(words.author).map(([key, value]) => [`desk.author.${key}`, value])),
  "desk.channel.APP": "App",
  "desk.note.internal": words.note.internal,
  "desk.case.erased": words.case.erased,
});

const entry = (part: Partial<DeskEntryFragment>): DeskEntryFragment => ({
  id: "1",
  kind: "MESSAGE",
  at: "2026-11-21T09:30:00Z",
  channel: "APP",
  direction: "IN",
  visibility: "PUBLIC",
  language: "it",
  author: { kind: "CITIZEN", name: "Maria", office: null },
  body: "Buongiorno",
  uploads: [],
  ...part,
});

test("the citizen's words and the office's are on their own sides", () => {
  expect(timelineItems(entry({}), text)).toMatchObject([{ side: "theirs", author: "Maria" }]);
  expect(timelineItems(entry({ direction: "OUT" }), text)).toMatchObject([{ side: "mine" }]);
});

test("a note, and whatever is internal, stands apart and says that the person does not see it", () => {
  const note = { side: "note", office: words.note.internal };
  expect(timelineItems(entry({ kind: "NOTE", direction: "OUT" }), text)).toMatchObject([note]);
  expect(timelineItems(entry({ visibility: "INTERNAL" }), text)).toMatchObject([note]);
});

test("a question that stops the case is a message and a milestone", () => {
  expect(timelineItems(entry({ kind: "WAITING", direction: "OUT" }), text)).toMatchObject([
    { kind: "message", side: "mine", body: "Buongiorno" },
    { kind: "milestone", icon: "clock", body: undefined },
  ]);
});

test("erased words leave the envelope; another language is named for who reads aloud", () => {
  expect(timelineItems(entry({ body: null, language: "ro" }), text)).toMatchObject([
    { body: words.case.erased, lang: "ro" },
  ]);
});
