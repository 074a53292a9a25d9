import type { CaseViewFragment } from "../../../gql/operations.ts";
import { Details } from "../../../ui/details/details.tsx";
import { useWords } from "../words.ts";
import { Photos } from "./photos.tsx";

/** What was asked: the words, the answers, the place, the photos. */
export function CaseContent({ shown }: { shown: CaseViewFragment }) {
  const { t, date, time } = useWords();
  const { description, answers, place, uploads, openedAt } = shown;
  return (
    <Details summary={t("cases.case.content")} open>
      <dl class="case-answers">
        {description !== null && (
          <div>
            <dt>{t("cases.case.description")}</dt>
            <dd dir="auto">{description}</dd>
          </div>
        )}
        {answers.map(({ code, label, display }) => (
          <div key={code}>
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd>
              <bdi>{display}</bdi>
            </dd>
          </div>
        ))}
        {place !== null && (
          <div>
            <dt>{t("cases.case.place")}</dt>
            <dd>
              <bdi>{place.address}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("cases.case.opened")}</dt>
          <dd>{t("cases.case.openedOn", { date: date(openedAt), time: time(openedAt) })}</dd>
        </div>
      </dl>
      {uploads.length > 0 && <Photos photos={uploads} />}
    </Details>
  );
}
