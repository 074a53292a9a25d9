import { useEffect, useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { keepArticle, type KeptArticle, letArticleGo, openShelf, shelf } from "./shelf.ts";

interface KeepButtonProps {
  article: Omit<KeptArticle, "at">;
  /** Addresses of its film, picture and captions. */
  files: readonly string[];
}

/** Keeps the article on the device, or lets it go; says that it is there, and where to find it. */
export function KeepButton({ article, files }: KeepButtonProps) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => void openShelf(), []);
  const kept = shelf.value?.some(({ slug }) => slug === article.slug) ?? false;
  const toggle = async (): Promise<void> => {
    setBusy(true);
    const done = kept
      ? letArticleGo(article.slug, files)
      : keepArticle({ ...article, at: Date.now() }, files);
    setFailed(
      !(await done.then(
        () => true,
        () => false,
      )),
    );
    setBusy(false);
  };
  return (
    <>
      <Button variant="secondary" icon={kept ? "trash" : "star"} busy={busy} onClick={() => void toggle()}>
        {t(kept ? "kinds.kept.letGo" : "kinds.kept.keep")}
      </Button>
      <p role="status">
        {failed ? t("kinds.kept.failed") : kept && <a href="/offline">{t("kinds.kept.there")}</a>}
      </p>
    </>
  );
}
