import { DeskCitizen, type DeskCitizenQuery } from "../../../gql/DeskCitizen.ts";
import type { DeskCaseFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { StateBadge } from "../../../ui/state-badge/state-badge.tsx";

type Person = NonNullable<DeskCitizenQuery["citizen"]>;

/** The person behind a case: how to speak with them, and all they asked before. */
export function CitizenPanel({ case: shown }: { case: DeskCaseFragment }) {
  const { t } = useText();
  const id = shown.citizen?.id;
  const { data, error, loading } = useQuery(DeskCitizen, { id: id ?? "" }, { skip: id === undefined });
  const person = data?.citizen;
  return (
    <aside class="desk-box stack" aria-labelledby="citizen-title">
      <h2 id="citizen-title">{t("desk.citizen.title")}</h2>
      {id === undefined && <p>{t("desk.citizen.anonymousWhy")}</p>}
      {loading && <Skeleton label={t("state.loading")} lines={5} />}
      {error && person === undefined && <Notice tone="warning">{t("desk.citizen.failed")}</Notice>}
      <Contacts email={person?.email ?? shown.contactEmail} phone={person?.phone ?? shown.contactPhone}>
        {person &&
          ([person.givenName, person.familyName].filter(Boolean).join(" ") || t("desk.citizen.nameless"))}
      </Contacts>
      {person && <Manner person={person} />}
      {person && <History person={person} code={shown.code} />}
    </aside>
  );
}

interface ContactsProps {
  email: string | null;
  phone: string | null;
  children?: string | null;
}

function Contacts({ email, phone, children }: ContactsProps) {
  return (
    <div class="stack stack-s">
      {children && <p class="citizen-name">{children}</p>}
      {phone && (
        <a class="with-icon citizen-contact" href={`tel:${phone.replaceAll(" ", "")}`}>
          <Icon name="phone" />
          <bdi>{phone}</bdi>
        </a>
      )}
      {email && (
        <a class="with-icon citizen-contact" href={`mailto:${email}`}>
          <Icon name="mail" />
          <span>{email}</span>
        </a>
      )}
    </div>
  );
}

/** How this person likes to be spoken to: profile and language. */
function Manner({ person }: { person: Person }) {
  const { t, locale } = useText();
  return (
    <dl class="facts">
      <div>
        <dt>{t("desk.citizen.profile")}</dt>
        <dd>{t(`desk.profile.${person.profile ?? "NONE"}`)}</dd>
      </div>
      <div>
        <dt>{t("desk.citizen.language")}</dt>
        <dd>{languageName(person.locale, locale)}</dd>
      </div>
    </dl>
  );
}

function History({ person, code }: { person: Person; code: string }) {
  const { t, shortDate } = useText();
  const others = person.cases.nodes.filter((one) => one.code !== code);
  return (
    <>
      <h3>{t("desk.citizen.others")}</h3>
      {others.length === 0 ? (
        <p class="soft">{t("desk.citizen.noOthers")}</p>
      ) : (
        <ul role="list" class="stack stack-s">
          {others.map((one) => (
            <li key={one.id} class="citizen-case">
              <a class="lone-link" href={`/desk/${one.code}`}>
                {one.requestType.title}
              </a>
              <span class="cluster">
                <StateBadge state={one.state} label={t(`desk.state.${one.state}`)} />
                <time class="soft" dateTime={one.openedAt}>
                  {shortDate(one.openedAt)}
                </time>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Counts
        title={t("desk.citizen.channels")}
        rows={person.channels.map(({ channel, count }) => ({ label: t(`desk.channel.${channel}`), count }))}
      />
      <Counts
        title={t("desk.citizen.reasons")}
        rows={person.reasons.map(({ requestType, count }) => ({ label: requestType.title, count }))}
      />
    </>
  );
}

interface CountsProps {
  title: string;
  rows: readonly { label: string; count: number }[];
}

function Counts({ title, rows }: CountsProps) {
  const { number } = useText();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl class="counts">
        {rows.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
