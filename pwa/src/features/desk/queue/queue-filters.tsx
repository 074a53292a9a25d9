import { useState } from "preact/hooks";
import { navigate } from "wouter-preact/use-browser-location";
import type { CaseState, Channel } from "../../../gql/operations.ts";
import { DeskRequestTypes } from "../../../gql/DeskRequestTypes.ts";
import { useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Details } from "../../../ui/details/details.tsx";
import { SearchBox } from "../../../ui/search-box/search-box.tsx";
import { Select } from "../../../ui/select/select.tsx";
import { activeFilters, type QueueAddress, queueHref } from "./queue-address.ts";

const STATES: readonly CaseState[] = [
  "RECEIVED",
  "IN_CHARGE",
  "WAITING_FOR_CITIZEN",
  "REOPENED",
  "RESOLVED",
  "CLOSED",
  "WITHDRAWN",
];
/** Every way in, the most used first. */
export const CHANNELS: readonly Channel[] = [
  "APP",
  "WEB",
  "PHONE",
  "COUNTER",
  "EMAIL",
  "LETTER",
  "FAX",
  "SMS",
  "MESSAGING",
  "SOCIAL",
  "API",
];

/** The id of the search box: the `/` key leads there. */
export const SEARCH_ID = "desk-search";

/** Free search and filters of the queue; each choice is an address. */
export function QueueFilters({ address }: { address: QueueAddress }) {
  const { t, find } = useText();
  const { data } = useQuery(DeskRequestTypes, {}, { maxAge: 600_000 });
  const [words, setWords] = useState(address.q);
  const types = data?.requestTypes ?? [];
  const categories = [...new Set(types.map(({ category }) => category))]
    .map((value) => ({ value, label: find(`desk.category.${value}`) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const shownTypes = types
    .filter(({ category }) => address.category === "" || category === address.category)
    .map(({ code, title }) => ({ value: code, label: title }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const change = (part: Partial<QueueAddress>): void => navigate(queueHref(address, part));
  const active = activeFilters({ ...address, q: "" });
  return (
    <div class="stack">
      <SearchBox
        id={SEARCH_ID}
        action="/desk"
        label={t("desk.filter.search")}
        labelShown
        value={words}
        onInput={setWords}
        onSearch={(q) => change({ q })}
        submitLabel={t("desk.filter.submit")}
        clearLabel={t("desk.filter.clearWords")}
      />
      <Details summary={t("desk.filter.title", { count: active })} open={active > 0}>
        <div class="grid desk-filters">
          <Select
            id="filter-state"
            label={t("desk.filter.state")}
            placeholder={t("desk.filter.any")}
            options={STATES.map((value) => ({ value, label: t(`desk.state.${value}`) }))}
            value={address.state}
            onChange={(state) => change({ state })}
          />
          <Select
            id="filter-category"
            label={t("desk.filter.category")}
            placeholder={t("desk.filter.anyFeminine")}
            options={categories}
            value={address.category}
            onChange={(category) => change({ category, type: "" })}
          />
          <Select
            id="filter-type"
            label={t("desk.filter.type")}
            placeholder={t("desk.filter.any")}
            options={shownTypes}
            value={address.type}
            onChange={(type) => change({ type })}
          />
          <Select
            id="filter-channel"
            label={t("desk.filter.channel")}
            placeholder={t("desk.filter.any")}
            options={CHANNELS.map((value) => ({ value, label: t(`desk.channel.${value}`) }))}
            value={address.channel}
            onChange={(channel) => change({ channel })}
          />
        </div>
      </Details>
    </div>
  );
}
