import { useText } from "../../lib/app/index.ts";
import { Tabs } from "../../ui/tabs/tabs.tsx";

/** The editors' pages. */
export function EditorTabs({ current }: { current: "articles" | "searches" | "quality" }) {
  const { t } = useText();
  const href = {
    articles: "/desk/knowledge",
    searches: "/desk/knowledge/searches",
    quality: "/desk/knowledge/quality",
  };
  return (
    <Tabs
      label={t("editing.pages")}
      items={(["articles", "searches", "quality"] as const).map((page) => ({
        href: href[page],
        label: t(`editing.page.${page}`),
        current: page === current,
      }))}
    />
  );
}
