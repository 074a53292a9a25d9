import { useState } from "preact/hooks";
import { MorePoints } from "../../gql/MorePoints.ts";
import type { PointsEntryFragment } from "../../gql/operations.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";

interface EntriesPage {
  nodes: readonly PointsEntryFragment[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every entry of the ledger, newest first, with the rule that gave it; points taken back say why. */
export function PointsEntries({ first }: { first: EntriesPage }) {
  const { t } = useText();
  const { entries, busy, more } = useAllEntries(first);
  const reversed = new Set(entries.map(({ reverses }) => reverses));
  return (
    <section class="stack" aria-labelledby="points-entries">
      <h2 id="points-entries">{t("engagement.entries.title")}</h2>
      {entries.length === 0 && <p>{t("engagement.entries.none")}</p>}
      <ol role="list" class="points-entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} takenBack={reversed.has(entry.id)} />
        ))}
      </ol>
      {more && (
        <Button variant="secondary" busy={busy} onClick={more}>
          {t("engagement.entries.more")}
        </Button>
      )}
    </section>
  );
}

function Entry({ entry, takenBack }: { entry: PointsEntryFragment; takenBack: boolean }) {
  const { t, date } = useText();
  const { rule, reverses, reason } = entry;
  return (
    <li>
      <div>
        <h3>{reverses === null ? rule.title : t("engagement.entries.reversal", { rule: rule.title })}</h3>
        {reason && <p>{t("engagement.entries.reason", { reason })}</p>}
        {takenBack && <p>{t("engagement.entries.takenBack")}</p>}
        <p class="soft">
          <time dateTime={entry.at}>{date(entry.at)}</time>
        </p>
        {entry.case && <a href={`/cases/${entry.case.code}`}>{entry.case.requestType.title}</a>}
      </div>
      <p class={`points-amount${entry.points < 0 ? " points-minus" : ""}`}>
        {t("engagement.amount", { count: Math.abs(entry.points), signed: signed(entry.points) })}
      </p>
    </li>
  );
}

function useAllEntries(first: EntriesPage) {
  const { client } = useApp();
  const [later, setLater] = useState<EntriesPage | null>(null);
  const [busy, setBusy] = useState(false);
  const known = new Set(first.nodes.map(({ id }) => id));
  const { hasNextPage, endCursor } = (later ?? first).pageInfo;
  const load = async (after: string): Promise<void> => {
    setBusy(true);
    await client.load(MorePoints, { after });
    setBusy(false);
    const page = client.state(MorePoints, { after }).peek().data?.viewer.points?.entries;
    if (page) setLater((before) => ({ ...page, nodes: [...(before?.nodes ?? []), ...page.nodes] }));
  };
  return {
    entries: [...first.nodes, ...(later?.nodes.filter(({ id }) => !known.has(id)) ?? [])],
    busy,
    more: hasNextPage && endCursor !== null ? () => void load(endCursor) : null,
  };
}

/** "+10", "−10" with the real minus sign. */
function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points)}`;
}
