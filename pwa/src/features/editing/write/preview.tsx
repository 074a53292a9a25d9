import { signal } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { PreviewArticle } from "../../../gql/PreviewArticle.ts";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { AppContext, useApp, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { applyAppearance } from "../../../profiles/appearance.ts";
import { PROFILES, withProfile } from "../../../profiles/presets.ts";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { Segmented } from "../../../ui/segmented/segmented.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { later } from "../../cases/later.tsx";

/** The one that readers see, from their page: it is in no file that both would have to fetch. */
const Article = later(async () => (await import("../../knowledge/article-page.tsx")).Article);

/** The article as readers of each profile would see it with the draft published. Their settings leave with this view. */
export function Preview({ slug, locale }: { slug: string; locale: string }) {
  const { t } = useText();
  const app = useApp();
  const { data, error, loading, refetch } = useQuery(PreviewArticle, { slug }, { maxAge: 0 });
  const [profile, setProfile] = useState<(typeof PROFILES)[number]>("DIGITAL");
  const own = app.preferences.value;
  const shown = useMemo(() => withProfile(own, profile), [own, profile]);
  const reader = useMemo(() => ({ ...app, preferences: signal(shown) }), [app, shown]);
  useEffect(() => {
    applyAppearance(shown);
    return () => applyAppearance(app.preferences.peek());
  }, [shown]);
  const article = data?.knowledgeDesk.article?.texts.find((text) => text.locale === locale)?.preview;
  if (loading) return <Skeleton label={t("state.loading")} lines={8} />;
  if (error && !data) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (!article) return <EmptyState icon="file" title={t("editing.nothingWritten")} />;
  return (
    <div class="stack stack-l">
      <Segmented
        name="profile"
        label={t("editing.asProfile")}
        options={PROFILES.map((value) => ({ value, label: t(`editing.profile.${value}`) }))}
        value={profile}
        onChange={setProfile}
      />
      <div class="editing-preview">
        <AppContext.Provider value={reader}>
          <Article article={article} />
        </AppContext.Provider>
      </div>
    </div>
  );
}
