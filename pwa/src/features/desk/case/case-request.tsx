import type { DeskCaseFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { CasePhotos } from "./case-photos.tsx";

/** What was asked, as it was filed. */
export function CaseRequest({ case: asked }: { case: DeskCaseFragment }) {
  const { t, dateTime } = useText();
  const { place } = asked;
  const facts = [
    ...asked.answers.map(({ code, label, display }) => ({ key: code, label, value: <bdi>{display}</bdi> })),
    ...(place === null
      ? []
      : [
          {
            key: "place",
            label: t("desk.case.place"),
            value: (
              <>
                {place.address}
                {place.latitude !== null && place.longitude !== null && (
                  <>
                    {" "}
                    <a
                      href={`https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}&zoom=18`}
                      target="_blank"
                      rel="noopener"
                    >
                      {t("desk.case.map")}
                    </a>
                  </>
                )}
              </>
            ),
          },
        ]),
    {
      key: "opened",
      label: t("desk.case.opened"),
      value: (
        <>
          <time dateTime={asked.openedAt}>{dateTime(asked.openedAt)}</time>,{" "}
          {t(`desk.channel.${asked.channel}`)}
        </>
      ),
    },
  ];
  return (
    <section class="desk-box stack" aria-labelledby="request-title">
      <h2 id="request-title">{t("desk.case.request")}</h2>
      <p class="desk-words" dir="auto">
        {asked.description ?? t("desk.case.erased")}
      </p>
      <dl class="facts">
        {facts.map(({ key, label, value }) => (
          <div key={key}>
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CasePhotos uploads={asked.uploads} />
    </section>
  );
}
