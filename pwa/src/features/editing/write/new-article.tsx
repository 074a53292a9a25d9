import { useState } from "preact/hooks";
import { navigate } from "wouter-preact/use-browser-location";
import { CreateArticle } from "../../../gql/CreateArticle.ts";
import { KnowledgeCategories } from "../../../gql/KnowledgeCategories.ts";
import { useApp, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { BackLink } from "../../../ui/breadcrumb/breadcrumb.tsx";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { Select } from "../../../ui/select/select.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useSending } from "../use-sending.ts";

/** A new article: its title and category first, the rest in the editor. */
export function NewArticle() {
  const { client } = useApp();
  const { t, find } = useText();
  const { data } = useQuery(KnowledgeCategories, {});
  const { busy, failure, send } = useSending();
  const [title, setTitle] = useState("");
  const [category, setCategory] = useState("");
  const [requestId] = useState(() => crypto.randomUUID());
  const create = async (): Promise<void> => {
    let slug: string | undefined;
    const done = await send(async () => {
      const { createArticle } = await client.mutate(CreateArticle, { input: { requestId, title, category } });
      slug = createArticle.article?.slug;
      return createArticle;
    });
    if (done && slug) navigate(`/desk/knowledge/${slug}`);
  };
  return (
    <div class="narrow stack desk">
      <BackLink href="/desk/knowledge">{t("editing.title")}</BackLink>
      <PageTitle>{t("editing.new")}</PageTitle>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void create();
        }}
      >
        <TextField
          id="new-title"
          label={t("editing.field.title")}
          hint={t("editing.titleHint")}
          value={title}
          onInput={setTitle}
        />
        <Select
          id="new-category"
          label={t("editing.category")}
          placeholder={t("editing.choose")}
          options={(data?.knowledgeDesk.categories ?? []).map((value) => ({
            value,
            label: find(`knowledge.category.${value}`) ?? value,
          }))}
          value={category}
          onChange={setCategory}
        />
        {failure && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        <div>
          <Button type="submit" busy={busy}>
            {t("editing.begin")}
          </Button>
        </div>
      </form>
    </div>
  );
}
