import { useState } from "preact/hooks";
import { DiscardArticleDraft } from "../../../gql/DiscardArticleDraft.ts";
import { ExpireArticleText } from "../../../gql/ExpireArticleText.ts";
import type { EditedWholeFragment, SectionKind } from "../../../gql/operations.ts";
import { PublishArticleDraft } from "../../../gql/PublishArticleDraft.ts";
import { ReturnArticleDraft } from "../../../gql/ReturnArticleDraft.ts";
import { SubmitArticleDraft } from "../../../gql/SubmitArticleDraft.ts";
import { useApp, useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { PlainLanguageMeter } from "../../desk/plain-language/plain-language-meter.tsx";
import { changeWords } from "../learning/change-words.ts";
import { Status } from "../status.tsx";
import { useSending } from "../use-sending.ts";
import { Plan } from "./plan.tsx";
import { useArticleDraft } from "./use-article-draft.ts";
import { SECTIONS, wordsOf, writtenOf } from "./written.ts";

interface ArticleEditorProps {
  article: EditedWholeFragment;
  locale: string;
  /** Words to add to those by which the article is found, from a search that failed. */
  keyword: string | null;
  refetch: () => Promise<void>;
  say: (text: string) => void;
}

/** Writes one language of an article, from draft to publication. */
export function ArticleEditor({ article, locale, keyword, refetch, say }: ArticleEditorProps) {
  const { client } = useApp();
  const { t, number, dateTime } = useText();
  const { slug } = article;
  const text = article.texts.find((one) => one.locale === locale);
  const italian = article.texts.find((one) => one.locale === "it");
  const beside = locale === "it" ? null : writtenOf(italian?.published ?? null);
  const [start] = useState(() => writtenOf(text?.draft?.content ?? text?.published ?? null));
  const draft = useArticleDraft({ slug, locale, text, italian: italian?.revision ?? null, start });
  const { written, change, keeping } = draft;
  const { busy, failure, send } = useSending();
  const [asking, setAsking] = useState<"discard" | "expire" | "return" | null>(null);
  const [note, setNote] = useState("");
  const [shown, setShown] = useState(() => new Set<SectionKind>());
  const status = text?.status ?? "DRAFT";
  const inReview = status === "IN_REVIEW" && keeping === "kept";
  const seen = () => ({ slug, locale, version: draft.version.current });
  const wanted = keyword && !written.keywords.split("\n").includes(keyword) ? keyword : null;

  const submit = async (): Promise<void> => {
    // Also a text that nobody has changed may be looked at again: a translation that is still right.
    if (draft.version.current === 0) change({ ...written });
    if (!(await draft.save())) return;
    const done = await send(
      async () => (await client.mutate(SubmitArticleDraft, { input: seen() })).submitArticleDraft,
    );
    if (done) say(t("editing.submitted"));
    draft.version.current += done ? 1 : 0;
    await refetch();
  };
  const publish = async (): Promise<void> => {
    let measured = "";
    const done = await send(async () => {
      const input = { ...seen(), requestId: crypto.randomUUID() };
      const { publishArticleDraft: answer } = await client.mutate(PublishArticleDraft, { input });
      measured = answer.search ? ` ${changeWords(t, number, answer.search)}` : "";
      return answer;
    });
    if (!done) return;
    draft.version.current = 0;
    await refetch();
    say(`${t("editing.published")}${measured}`);
  };
  const finish = async (act: () => ReturnType<Parameters<typeof send>[0]>, words: string): Promise<void> => {
    setAsking(null);
    if (!(await send(act))) return;
    say(words);
    await refetch();
  };

  const fields = SECTIONS.filter(
    (kind) => written.sections[kind] !== undefined || beside?.sections[kind] !== undefined || shown.has(kind),
  );
  const field = (name: "title" | "summary") => ({
    id: `edit-${name}`,
    label: t(`editing.field.${name}`),
    lang: locale,
    value: written[name],
    onInput: (value: string) => change({ ...written, [name]: value }),
  });
  return (
    <div class="stack stack-l">
      <div class="cluster">
        <Status status={status} />
        {text?.behind && <Status status="BEHIND" />}
        {text?.publishedAt && (
          <span class="soft">
            {t("editing.online", { revision: text.revision ?? 0, date: dateTime(text.publishedAt) })}
          </span>
        )}
      </div>
      {text?.behind && <Notice tone="warning">{t("editing.behind")}</Notice>}
      {article.kind !== "CARD" && <Notice>{t("editing.structured")}</Notice>}
      {text?.draft?.note && (
        <Notice tone="warning" title={t("editing.returned")}>
          <p>{text.draft.note}</p>
        </Notice>
      )}
      {wanted && (
        <Notice title={t("editing.addKeyword", { words: wanted })}>
          <Button
            variant="secondary"
            icon="plus"
            onClick={() =>
              change({ ...written, keywords: [written.keywords, wanted].filter(Boolean).join("\n") })
            }
          >
            {t("editing.add")}
          </Button>
        </Notice>
      )}
      <div class="columns">
        <div class="stack stack-l">
          <TextField {...field("title")} />
          {beside && <Italian words={beside.title} />}
          <TextArea {...field("summary")} rows={2} />
          {beside && <Italian words={beside.summary} />}
          {fields.map((kind) => (
            <div key={kind} class="stack stack-s">
              <TextArea
                id={`edit-${kind}`}
                label={t(`editing.section.${kind}`)}
                lang={locale}
                rows={6}
                value={written.sections[kind] ?? ""}
                onInput={(value) => change({ ...written, sections: { ...written.sections, [kind]: value } })}
              />
              {beside?.sections[kind] && <Italian words={beside.sections[kind]} />}
            </div>
          ))}
          <div class="cluster">
            {SECTIONS.filter((kind) => !fields.includes(kind)).map((kind) => (
              <Button
                key={kind}
                variant="quiet"
                icon="plus"
                onClick={() => setShown(new Set([...shown, kind]))}
              >
                {t(`editing.section.${kind}`)}
              </Button>
            ))}
          </div>
          <TextArea
            id="edit-keywords"
            label={t("editing.field.keywords")}
            hint={t("editing.field.keywordsHint")}
            lang={locale}
            value={written.keywords}
            onInput={(keywords) => change({ ...written, keywords })}
          />
        </div>
        <aside class="stack" aria-label={t("editing.help")}>
          {locale === "it" && <PlainLanguageMeter text={wordsOf(written)} goal={60} italian />}
          <Details summary={t("editing.markdown")}>
            <p class="desk-words">{t("editing.markdownHelp")}</p>
          </Details>
          {locale === "it" && <Plan article={article} refetch={refetch} say={say} />}
        </aside>
      </div>
      {keeping === "conflict" && (
        <Notice tone="danger" role="alert" title={draft.message ?? ""}>
          <Conflict slug={slug} locale={locale} refetch={refetch} article={article} settle={draft.settle} />
        </Notice>
      )}
      {keeping === "refused" && (
        <Notice tone="danger" role="alert">
          {draft.message}
        </Notice>
      )}
      {failure && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <div class="cluster editing-bar">
        {inReview ? (
          <Button busy={busy} icon="check" onClick={() => void publish()}>
            {t("editing.publish")}
          </Button>
        ) : (
          <Button busy={busy} icon="send" onClick={() => void submit()}>
            {t("editing.submit")}
          </Button>
        )}
        {inReview && (
          <Button variant="secondary" onClick={() => setAsking("return")}>
            {t("editing.return")}
          </Button>
        )}
        <Button variant="quiet" icon="back" aria-disabled={!draft.undo} onClick={() => draft.undo?.()}>
          {t("editing.undo")}
        </Button>
        {text?.draft && (
          <Button variant="quiet" icon="trash" onClick={() => setAsking("discard")}>
            {t("editing.discard")}
          </Button>
        )}
        {text?.revision != null && (
          <Button variant="quiet" icon="clock" onClick={() => setAsking("expire")}>
            {t("editing.expire")}
          </Button>
        )}
        <span class="soft" role="status">
          {t(`editing.keeping.${keeping}`)}
        </span>
      </div>
      <Dialog
        open={asking !== null}
        title={t(`editing.ask.${asking ?? "discard"}`)}
        closeLabel={t("action.close")}
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button
              variant={asking === "return" ? "primary" : "danger"}
              busy={busy}
              onClick={() =>
                void finish(async () => {
                  if (asking === "return") {
                    draft.version.current += 1;
                    const input = { ...seen(), version: draft.version.current - 1, note };
                    return (await client.mutate(ReturnArticleDraft, { input })).returnArticleDraft;
                  }
                  if (asking === "expire") {
                    const input = { slug, locale };
                    return (await client.mutate(ExpireArticleText, { input })).expireArticleText;
                  }
                  const { discardArticleDraft } = await client.mutate(DiscardArticleDraft, { input: seen() });
                  if (discardArticleDraft.errors.length === 0) {
                    draft.settle(text && { ...text, draft: null }, false);
                  }
                  return discardArticleDraft;
                }, t("editing.done"))
              }
            >
              {t(`editing.yes.${asking ?? "discard"}`)}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(null)}>
              {t("action.cancel")}
            </Button>
          </>
        }
      >
        {asking === "return" ? (
          <TextArea id="edit-note" label={t("editing.note")} value={note} onInput={setNote} />
        ) : (
          <p>{t(asking === "expire" ? "editing.means.expire" : "editing.means.discard")}</p>
        )}
      </Dialog>
    </div>
  );
}

/** What the Italian text says, beside its translation. */
function Italian({ words }: { words: string }) {
  return (
    <blockquote class="editing-italian" lang="it" dir="ltr">
      {words}
    </blockquote>
  );
}

interface ConflictProps {
  slug: string;
  locale: string;
  article: EditedWholeFragment;
  refetch: () => Promise<void>;
  settle: ReturnType<typeof useArticleDraft>["settle"];
}

/** Somebody else has kept another draft: first it is looked at, then one chooses. */
function Conflict({ locale, article, refetch, settle }: ConflictProps) {
  const { t } = useText();
  const [looked, setLooked] = useState(false);
  const theirs = article.texts.find((one) => one.locale === locale);
  if (!looked) {
    return (
      <Button variant="secondary" onClick={() => void refetch().then(() => setLooked(true))}>
        {t("editing.conflict.look")}
      </Button>
    );
  }
  return (
    <>
      <p class="desk-words">{wordsOf(writtenOf(theirs?.draft?.content ?? null))}</p>
      <div class="cluster">
        <Button variant="secondary" onClick={() => settle(theirs, false)}>
          {t("editing.conflict.theirs")}
        </Button>
        <Button variant="danger" onClick={() => settle(theirs, true)}>
          {t("editing.conflict.mine")}
        </Button>
      </div>
    </>
  );
}
