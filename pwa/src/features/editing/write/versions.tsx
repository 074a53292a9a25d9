import { useState } from "preact/hooks";
import { ArticleVersions } from "../../../gql/ArticleVersions.ts";
import type { EditedContentFragment } from "../../../gql/operations.ts";
import { RestoreArticleVersion } from "../../../gql/RestoreArticleVersion.ts";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { useApp, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { useSending } from "../use-sending.ts";
import { WordDiff } from "./word-diff.tsx";
import { wordsOf, writtenOf } from "./written.ts";

interface VersionsProps {
  slug: string;
  locale: string;
  onRestored: () => Promise<void>;
}

/** What was published when and by whom, what changed, and the way back. */
export function Versions({ slug, locale, onRestored }: VersionsProps) {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const { data, error, loading, refetch } = useQuery(ArticleVersions, { slug }, { maxAge: 0 });
  const { busy, failure, send } = useSending();
  const [asked, setAsked] = useState<number | null>(null);
  const versions = data?.knowledgeDesk.article?.texts.find((text) => text.locale === locale)?.versions ?? [];
  const restore = async (revision: number): Promise<void> => {
    setAsked(revision);
    const input = { slug, locale, revision, requestId: crypto.randomUUID() };
    const done = await send(
      async () => (await client.mutate(RestoreArticleVersion, { input })).restoreArticleVersion,
    );
    if (!done) return;
    await refetch();
    await onRestored();
  };
  if (loading) return <Skeleton label={t("state.loading")} lines={6} />;
  if (error && !data) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (versions.length === 0) return <EmptyState icon="file" title={t("editing.noVersions")} />;
  return (
    <ol role="list" class="stack stack-l" aria-label={t("editing.view.versions")}>
      {failure && (
        <li>
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        </li>
      )}
      {versions.map(({ revision, publishedAt, publishedBy, restoredFrom, content }, index) => (
        <li key={revision} class="desk-box stack">
          <h2>{t("editing.version", { revision })}</h2>
          <p class="soft">
            {dateTime(publishedAt)}
            {publishedBy && ` · ${publishedBy}`}
            {restoredFrom !== null && ` · ${t("editing.restoredFrom", { revision: restoredFrom })}`}
          </p>
          <Details summary={t("editing.differences")} open={index === 0}>
            <WordDiff before={whole(versions[index + 1]?.content)} after={whole(content)} />
          </Details>
          {index > 0 && (
            <div>
              <Button
                variant="secondary"
                icon="refresh"
                busy={busy && asked === revision}
                onClick={() => void restore(revision)}
              >
                {t("editing.restore", { revision })}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function whole(content: EditedContentFragment | undefined): string {
  if (!content) return "";
  const written = writtenOf(content);
  return [wordsOf(written), written.keywords].filter(Boolean).join("\n\n");
}
