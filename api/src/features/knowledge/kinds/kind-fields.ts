import type { FieldPlan } from "../../../platform/look-ahead/index.ts";
import { safeHtml } from "../text/markdown.ts";
import { presentVideo } from "../video/present-video.ts";
import type { ArticleDetails } from "./details.ts";
import type { Decision, Faq, Guide } from "./kinds.type.ts";

interface KindRow {
  slug: string;
  locales: string[];
  details: ArticleDetails | null;
}

/** What of an article is told by its kind alone: null for every other kind. */
export const kindFields = {
  guide: {
    needs: ["details"],
    present: ({ details }): Guide | null =>
      details?.kind === "GUIDE"
        ? {
            steps: details.steps.map(({ title, markdown, checklist }) => ({
              title,
              html: safeHtml(markdown),
              checklist,
            })),
          }
        : null,
  },
  decision: {
    needs: ["details"],
    present: ({ details }): Decision | null =>
      details?.kind === "DECISION"
        ? {
            start: details.start,
            questions: details.questions,
            outcomes: details.outcomes.map(({ markdown, ...outcome }) => ({
              ...outcome,
              html: safeHtml(markdown),
            })),
          }
        : null,
  },
  video: {
    needs: ["details", "slug", "locales"],
    present: ({ details, slug, locales }) =>
      details?.kind === "VIDEO" ? presentVideo(details, slug, locales) : null,
  },
  faq: {
    needs: ["details"],
    present: ({ details }): Faq | null =>
      details?.kind === "FAQ"
        ? {
            questions: details.questions.map(({ question, markdown }) => ({
              question,
              html: safeHtml(markdown),
            })),
          }
        : null,
  },
} satisfies Record<string, FieldPlan<KindRow>>;
