import { ArticleTools } from "../../gql/ArticleTools.ts";
import { Offices } from "../../gql/Offices.ts";
import { usePreferences, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { ROUTES } from "../../routes.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { KeepButton } from "./kept/keep-button.tsx";
import { OpenNow } from "./offices/open-now.tsx";
import "./parts/kinds.css";

const ASSISTANT = "/assistant";
const hasAssistant = ROUTES.some(({ path }) => path === ASSISTANT);

/** Below an article: keep it on the device, ask about it, where to go. It comes after the page, and moves nothing. */
export function Page({ params: { slug = "" } }: PageProps) {
  const { t } = useText();
  const { locale } = usePreferences();
  const { data } = useQuery(ArticleTools, { slug, locale }, { keep: true, maxAge: 60_000 });
  const article = data?.article;
  const offices = useQuery(
    Offices,
    { category: article?.category ?? "" },
    { skip: !article, keep: true, maxAge: 60_000 },
  );
  if (!article) return null;
  const { video } = article;
  const files = video ? [video.url, video.poster, ...video.captions.map(({ url }) => url)] : [];
  const [office] = offices.data?.offices ?? [];
  const ask = hasAssistant
    ? `${ASSISTANT}?about=${slug}`
    : `/new/${article.requestType?.code ?? "information"}`;
  return (
    <div class="stack no-print article-tools">
      <section class="stack" aria-labelledby="article-tools">
        <h2 id="article-tools">{t("kinds.tools.title")}</h2>
        <div class="cluster">
          <KeepButton article={{ slug, title: article.title, locale: article.locale }} files={files} />
          <LinkButton href={ask} variant="secondary" icon="message">
            {t("kinds.tools.ask")}
          </LinkButton>
        </div>
      </section>
      {office && (
        <section class="stack stack-s" aria-labelledby="article-office">
          <h2 id="article-office">{office.name}</h2>
          {!offices.error && <OpenNow office={office} />}
          <p dir="auto">{office.address}</p>
          <p>
            <a class="lone-link" href="/offices">
              {t("kinds.offices.all")}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}
