import { useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { FormBeside } from "./form-beside.tsx";
import { OfficialWords, officialWordsIn, type OfficialWord } from "./official-words.tsx";

/** The language of the counter. */
const ITALIAN = "it";

/** For who reads in another language and wants Italian beside: the form in both, and the official words explained. */
export function PageBeside() {
  const [path] = useLocation();
  const { t } = useText();
  const { italianBeside, locale } = usePreferences();
  const [open, setOpen] = useState<"form" | OfficialWord[] | null>(null);
  const code = /^\/new\/([\w-]+)$/.exec(path)?.[1];
  const sent = new URLSearchParams(useSearch()).has("sent");
  const reads = path.startsWith("/articles/") || code !== undefined;
  if (!italianBeside || locale === ITALIAN || !reads || sent) return null;
  return (
    <div class="cluster beside-bar no-print">
      {code !== undefined && (
        <Button variant="secondary" icon="globe" onClick={() => setOpen("form")}>
          {t("reading.beside.show")}
        </Button>
      )}
      <Button
        variant="quiet"
        icon="info"
        onClick={() => setOpen(officialWordsIn(document.getElementById("content")?.innerText ?? ""))}
      >
        {t("reading.beside.words")}
      </Button>
      {open === "form" && code !== undefined && <FormBeside code={code} onClose={() => setOpen(null)} />}
      {Array.isArray(open) && <OfficialWords words={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
