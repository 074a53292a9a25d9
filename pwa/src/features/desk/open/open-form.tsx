import { useRef, useState } from "preact/hooks";
import { DeskQueue } from "../../../gql/DeskQueue.ts";
import { DeskRequestTypes } from "../../../gql/DeskRequestTypes.ts";
import { NewCasePage } from "../../../gql/NewCasePage.ts";
import { useApp, useText } from "../../../lib/app/index.ts";
import { useDraft } from "../../../lib/draft/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { submit } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Segmented } from "../../../ui/segmented/segmented.tsx";
import { Select } from "../../../ui/select/select.tsx";
import { composeInput } from "../../cases/form/compose-input.ts";
import { QuestionControl } from "../../cases/form/question-control.tsx";
import { questionOfPath, questionsOf } from "../../cases/form/questions.ts";
import { validate } from "../../cases/form/validate.ts";
import { attachmentsOf, settlePhotos } from "../../cases/photos/photo-uploads.ts";
import { EMPTY_OPEN, onBehalfOf, type OpenDraft, SPOKEN_CHANNELS } from "./open-draft.ts";
import { PersonFields } from "./person-fields.tsx";

/** What became of the form: opened under a code, or kept on the device until there is a network. */
export type Opened = { code: string; promisedAt: string | null } | "waiting";

/** A case for somebody at the counter or on the phone: how they came, who they are, what they ask. All on one page. */
export function OpenForm({ onOpened }: { onOpened: (opened: Opened) => void }) {
  const app = useApp();
  const text = useText();
  const { t, locale } = text;
  const draft = useDraft<OpenDraft>("desk/new", EMPTY_OPEN);
  const types = useQuery(DeskRequestTypes, {}, { maxAge: 600_000 }).data?.requestTypes ?? [];
  const { value } = draft;
  const type = useQuery(
    NewCasePage,
    { code: value.type, locale, register: "NORMAL" },
    { skip: value.type === "", maxAge: 600_000 },
  ).data?.requestType;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const attempt = useRef<{ content: string; requestId: string } | null>(null);
  const change = (part: Partial<OpenDraft>): void => draft.change((before) => ({ ...before, ...part }));
  const questions = type ? questionsOf(type, false) : [];

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const wrong: FormError[] = [];
    if (value.givenName.trim() === "")
      wrong.push({ field: "open-givenName", message: t("desk.open.missingGivenName") });
    if (value.familyName.trim() === "") {
      wrong.push({ field: "open-familyName", message: t("desk.open.missingFamilyName") });
    }
    if (!type) wrong.push({ field: "open-type", message: t("desk.open.missingType") });
    setErrors([...wrong, ...validate(questions, value.request, t)]);
    if (!type || wrong.length > 0 || validate(questions, value.request, t).length > 0) return;
    setBusy(true);
    const photos = await settlePhotos(value.request.photos);
    const input = {
      ...composeInput(type, value.request, { anonymous: false, locale }),
      channel: value.channel,
      onBehalfOf: onBehalfOf(value),
    };
    const content = JSON.stringify([input, photos.map(({ requestId }) => requestId)]);
    if (attempt.current?.content !== content) attempt.current = { content, requestId: crypto.randomUUID() };
    const outcome = await submit(app, {
      kind: "openCase",
      version: 1,
      requestId: attempt.current.requestId,
      input,
      attachments: attachmentsOf(photos),
      title: type.title,
    });
    setBusy(false);
    if (outcome.state === "unsent") return setErrors([{ message: t("desk.act.offline") }]);
    if (outcome.state === "refused") {
      attempt.current = null;
      return setErrors(outcome.errors.map(({ path, message }) => ({ field: fieldOf(path), message })));
    }
    app.client.invalidate(DeskQueue);
    await draft.discard();
    onOpened(
      outcome.state === "sent" && outcome.code !== null
        ? { code: outcome.code, promisedAt: outcome.promisedAt }
        : "waiting",
    );
  };

  return (
    <form
      class="stack stack-l"
      onSubmit={(event) => void send(event)}
      noValidate
      inert={!draft.ready}
      aria-busy={!draft.ready}
    >
      <ErrorSummary title={t("desk.resolve.wrong")} errors={errors} />
      <Segmented
        name="open-channel"
        label={t("desk.open.channel")}
        options={SPOKEN_CHANNELS.map((channel) => ({ value: channel, label: t(`desk.channel.${channel}`) }))}
        value={value.channel}
        onChange={(channel) => change({ channel })}
      />
      <PersonFields draft={value} change={change} errors={errors} />
      <section class="stack" aria-labelledby="open-request">
        <h2 id="open-request">{t("desk.case.request")}</h2>
        <Select
          id="open-type"
          label={t("desk.filter.type")}
          placeholder={t("desk.open.chooseType")}
          error={errors.find(({ field }) => field === "open-type")?.message}
          options={types
            .map(({ code, title, category }) => ({
              value: code,
              label: `${text.find(`desk.category.${category}`) ?? category}: ${title}`,
            }))
            .sort((a, b) => a.label.localeCompare(b.label, locale))}
          value={value.type}
          onChange={(code) => change({ type: code })}
        />
        {type?.emergencyPhone && (
          <Notice tone="danger" role="status">
            {t("desk.open.emergency", { phone: type.emergencyPhone })}
          </Notice>
        )}
        {type &&
          questions.map((question) => (
            <QuestionControl
              key={`${type.code}/${question.id}`}
              type={type}
              question={question}
              draft={value.request}
              errors={errors}
              asTitle={false}
              signInHref="/sign-in"
              onChange={(update) =>
                draft.change((before) => ({ ...before, request: update(before.request) }))
              }
            />
          ))}
      </section>
      <Button type="submit" icon="check" busy={busy} busyLabel={t("desk.reply.sending")}>
        {t("desk.open.send")}
      </Button>
    </form>
  );
}

/** The control that an input path of the api speaks of. */
function fieldOf(path: readonly string[]): string | undefined {
  const [first, second] = path[0] === "input" ? path.slice(1) : path;
  if (first === "onBehalfOf" && second !== undefined) return `open-${second}`;
  if (first === "requestType") return "open-type";
  return questionOfPath(path)?.control;
}
