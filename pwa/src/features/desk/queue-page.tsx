import { useState } from "preact/hooks";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { Tabs } from "../../ui/tabs/tabs.tsx";
import { DeskGate } from "./desk-gate.tsx";
import { activeFilters, QUEUES, queueHref, readQueueAddress } from "./queue/queue-address.ts";
import { QueueFilters, SEARCH_ID } from "./queue/queue-filters.tsx";
import { QueueList } from "./queue/queue-list.tsx";
import { useQueue } from "./queue/use-queue.ts";
import { ShortcutsHelp } from "./shortcuts/shortcuts-help.tsx";
import { useShortcuts } from "./shortcuts/use-shortcuts.ts";

export function Page() {
  const { t } = useText();
  usePageHead({ title: t("desk.queue.title") });
  return (
    <DeskGate>
      <Queue />
    </DeskGate>
  );
}

function Queue() {
  const { t } = useText();
  const address = readQueueAddress(useSearch());
  const { data, error, loading, refetch } = useQueue(address);
  const [help, setHelp] = useState(false);
  useShortcuts({
    "?": () => setHelp(true),
    "/": () => document.getElementById(SEARCH_ID)?.focus(),
    n: () => navigate("/desk/new"),
  });
  const cases = data?.deskCases.nodes ?? [];
  const page = data?.deskCases.pageInfo;
  return (
    <div class="stack desk">
      <PageTitle
        actions={
          <>
            <LinkButton href="/desk/new" icon="plus">
              {t("desk.queue.new")}
            </LinkButton>
            <span class="desk-keys">
              <Button variant="quiet" onClick={() => setHelp(true)}>
                {t("desk.keys.title")}
              </Button>
            </span>
          </>
        }
      >
        {t("desk.queue.title")}
      </PageTitle>
      <Tabs
        label={t("desk.queue.views")}
        items={QUEUES.map((queue) => ({
          href: queueHref(address, { queue }),
          label: t(`desk.queue.view.${queue}`),
          current: queue === address.queue,
        }))}
      />
      <QueueFilters key={address.q} address={address} />
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {loading && <Skeleton label={t("state.loading")} lines={8} />}
      {data && (
        <p role="status" class="soft">
          {t("desk.queue.shown", { count: cases.length })}
        </p>
      )}
      {cases.length > 0 && <QueueList caption={t(`desk.queue.view.${address.queue}`)} cases={cases} />}
      {data && cases.length === 0 && (
        <EmptyState
          icon="check-circle"
          title={t(activeFilters(address) > 0 ? "desk.queue.noneFound" : "desk.queue.none")}
          action={
            activeFilters(address) > 0 ? (
              <LinkButton
                variant="secondary"
                href={queueHref(address, { state: "", category: "", type: "", channel: "", q: "" })}
              >
                {t("desk.filter.clear")}
              </LinkButton>
            ) : undefined
          }
        />
      )}
      {page && (page.hasPreviousPage || page.hasNextPage) && (
        <nav class="cluster apart" aria-label={t("desk.queue.pages")}>
          {page.hasPreviousPage && page.startCursor !== null ? (
            <LinkButton
              variant="secondary"
              icon="back"
              href={queueHref(address, { before: page.startCursor })}
            >
              {t("desk.queue.previous")}
            </LinkButton>
          ) : (
            <span />
          )}
          {page.hasNextPage && page.endCursor !== null && (
            <LinkButton
              variant="secondary"
              iconEnd="forward"
              href={queueHref(address, { after: page.endCursor })}
            >
              {t("desk.queue.next")}
            </LinkButton>
          )}
        </nav>
      )}
      <ShortcutsHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
