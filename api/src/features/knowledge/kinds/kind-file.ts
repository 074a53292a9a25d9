import { z } from "zod";
import { parseWebVtt, secondsOf } from "../video/web-vtt.ts";
import {
  decisionDetails,
  decisionText,
  type DecisionTree,
  decisionTree,
  problemsOfTree,
  problemsOfWords,
} from "./decision-file.ts";
import type { ArticleDetails, ArticleKindName } from "./details.ts";

const words = z.string().trim().min(1);
/** A moment of a film, `1:05`, in seconds. */
const moment = z.string().transform((text, check) => {
  const seconds = secondsOf(text);
  if (seconds === null) check.addIssue({ code: "custom", message: "is no time such as 1:05" });
  return seconds ?? 0;
});
const captions = words.transform((text, check) => {
  try {
    return parseWebVtt(text);
  } catch (error) {
    check.addIssue({ code: "custom", message: String(error instanceof Error ? error.message : error) });
    return [];
  }
});

const guideText = {
  steps: z.array(z.strictObject({ title: words, text: words, checklist: z.array(words).default([]) })).min(2),
};
const faqText = { questions: z.array(z.strictObject({ question: words, answer: words })).min(1) };
const videoText = {
  chapters: z.array(z.strictObject({ at: moment, title: words })).min(1),
  captions,
};
const video = z.strictObject({
  /** In the folder `videos` beside the articles. */
  file: z.string().regex(/^[a-z0-9-]+\.(webm|mp4)$/, "must be a name such as how-to.webm"),
  poster: z.string().regex(/^[a-z0-9-]+\.(webp|jpg|png)$/, "must be a name such as how-to.webp"),
  seconds: z.number().int().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** What a kind of article has beside a card's fields: once for all languages (under its own name), and in each. */
interface KindShape {
  shared: Readonly<Record<string, z.ZodType>>;
  text: Readonly<Record<string, z.ZodType>>;
}

/** By the word that a file says in `kind:`. */
export const KIND_SHAPES = {
  card: { shared: {}, text: {} },
  guide: { shared: {}, text: guideText },
  decision: { shared: { decision: decisionTree }, text: decisionText },
  video: { shared: { video }, text: videoText },
  faq: { shared: {}, text: faqText },
} as const satisfies Record<Lowercase<ArticleKindName>, KindShape>;
export type FileKind = keyof typeof KIND_SHAPES;

const textShapes = {
  guide: z.object(guideText),
  decision: z.object(decisionText),
  video: z.object(videoText),
  faq: z.object(faqText),
};
type Text<Kind extends keyof typeof textShapes> = z.infer<(typeof textShapes)[Kind]>;

/** What no shape can say of a file: each as its path and words. */
export function problemsOfKind(kind: FileKind, shared: object, texts: Readonly<Record<string, object>>) {
  if (kind !== "decision") return [];
  const { decision } = shared as { decision: DecisionTree };
  return [
    ...problemsOfTree(decision),
    ...Object.entries(texts).flatMap(([locale, text]) =>
      problemsOfWords(decision, text as Text<"decision">).map(([path, said]): [string, string] => [
        `${locale}.${path}`,
        said,
      ]),
    ),
  ];
}

/** The structured part in one language, of a file whose shapes and problems were looked at. */
export function detailsOf(kind: FileKind, shared: object, text: object): ArticleDetails | null {
  switch (kind) {
    case "card":
      return null;
    case "guide": {
      const steps = (text as Text<"guide">).steps;
      return {
        kind: "GUIDE",
        steps: steps.map(({ title, text: markdown, checklist }) => ({ title, markdown, checklist })),
      };
    }
    case "decision":
      return decisionDetails((shared as { decision: DecisionTree }).decision, text as Text<"decision">);
    case "video": {
      const { chapters, captions: said } = text as Text<"video">;
      return {
        kind: "VIDEO",
        ...(shared as { video: z.infer<typeof video> }).video,
        chapters,
        captions: said,
      };
    }
    case "faq": {
      const { questions } = text as Text<"faq">;
      return {
        kind: "FAQ",
        questions: questions.map(({ question, answer }) => ({ question, markdown: answer })),
      };
    }
  }
}
