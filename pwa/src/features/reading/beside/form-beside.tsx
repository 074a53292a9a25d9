import { NewCasePage } from "../../../gql/NewCasePage.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import "./beside.css";

/** A request's form, large and in both languages, to be shown at the counter or to who helps. */
export function FormBeside({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useText();
  const { locale, register } = usePreferences();
  const kept = { keep: true, maxAge: 300_000 };
  const own = useQuery(NewCasePage, { code, locale, register }, kept).data?.requestType;
  // As it is called at the counter.
  const italian = useQuery(NewCasePage, { code, locale: "it", register: "NORMAL" }, kept).data?.requestType;
  const pairs =
    own && italian
      ? [
          { key: "title", mine: own.title, theirs: italian.title },
          { key: "description", mine: own.description, theirs: italian.description },
          { key: "describe", mine: own.describe, theirs: italian.describe },
          ...own.fields.flatMap((field) => {
            const other = italian.fields.find((one) => one.code === field.code);
            return [
              { key: field.code, mine: field.label, theirs: other?.label ?? "" },
              ...field.options.map(({ value, label }) => ({
                key: `${field.code} ${value}`,
                mine: `• ${label}`,
                theirs: `• ${other?.options.find((option) => option.value === value)?.label ?? ""}`,
              })),
            ];
          }),
        ]
      : [];
  return (
    <Dialog open title={t("reading.beside.show")} closeLabel={t("action.close")} onClose={onClose}>
      {pairs.length === 0 && <Skeleton label={t("state.loading")} lines={6} />}
      <div class="beside">
        {pairs.map(({ key, mine, theirs }) => (
          <div key={key} class="beside-pair">
            <p lang={own?.locale}>{mine}</p>
            <p lang="it" dir="ltr" class="beside-italian">
              {theirs}
            </p>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
