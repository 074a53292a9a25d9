import type { JSX } from "preact";
import type { PageProps } from "../../lib/routing/index.ts";
import { Decision } from "./parts/decision.tsx";
import { Faq } from "./parts/faq.tsx";
import { Guide } from "./parts/guide.tsx";
import { Video } from "./parts/video.tsx";
import type { PartProps } from "./parts/part-props.ts";

const PARTS: Record<string, (props: PartProps) => JSX.Element | null> = {
  GUIDE: Guide,
  DECISION: Decision,
  VIDEO: Video,
  FAQ: Faq,
};

/** What an article has because of its kind: steps, questions, a film. Only articles that are no cards fetch it. */
export function Page({ params: { kind = "", slug = "", locale = "" } }: PageProps) {
  const Part = PARTS[kind];
  return Part ? <Part slug={slug} locale={locale} /> : null;
}
