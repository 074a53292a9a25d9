import { useRef, useState } from "preact/hooks";
import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { HandOverForm } from "./talk/hand-over-form.tsx";
import { TalkLog } from "./talk/talk-log.tsx";
import { useTalk } from "./talk/use-talk.ts";
import "./assistant.css";

/** A conversation with the automatic reader of the published articles; a person is one tap away all the time. */
export function Page() {
  const { t } = useText();
  const shell = useShell();
  usePageHead({ title: t("assistant.title") });
  if (shell === undefined) return <Skeleton label={t("state.loading")} lines={5} />;
  const citizenId = shell.viewer.citizen?.id ?? null;
  return <Conversation key={citizenId ?? ""} citizenId={citizenId} />;
}

function Conversation({ citizenId }: { citizenId: string | null }) {
  const { t } = useText();
  const talk = useTalk(citizenId);
  const [question, setQuestion] = useState("");
  const [missing, setMissing] = useState(false);
  const [handing, setHanding] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  if (!talk.ready) return <Skeleton label={t("state.loading")} lines={5} />;
  const isOver = talk.talk?.caseCode != null;

  const ask = async (): Promise<void> => {
    const words = question.trim();
    setMissing(words === "");
    if (words === "") return;
    setQuestion("");
    await talk.ask(words);
  };
  const wantPerson = async (): Promise<void> => {
    // There is nothing to hand over yet: the wish itself is the beginning.
    if (talk.talk === null) await talk.ask(t("assistant.toPerson"));
    setHanding(true);
  };
  return (
    <div class="narrow stack assistant">
      <PageTitle lead={t("assistant.lead")}>{t("assistant.title")}</PageTitle>
      <TalkLog talk={talk} onPerson={() => void wantPerson()} />
      {talk.problem && (
        <Notice tone="warning" icon="alert" role="alert">
          <p>{talk.problem}</p>
          {talk.waiting && (
            <Button variant="secondary" icon="refresh" busy={talk.busy} onClick={() => void talk.retry()}>
              {t("action.retry")}
            </Button>
          )}
        </Notice>
      )}
      {handing && !isOver ? (
        <HandOverForm talk={talk} onClose={() => setHanding(false)} />
      ) : (
        <>
          <form
            ref={form}
            class="assistant-ask"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!talk.busy) void ask();
            }}
          >
            <TextField
              id="question"
              label={t("assistant.label")}
              error={missing ? t("assistant.missing") : undefined}
              autocomplete="off"
              enterkeyhint="send"
              value={question}
              onInput={setQuestion}
            />
            <Button type="submit" icon="send" busy={talk.busy}>
              {t("assistant.send")}
            </Button>
          </form>
          <div class="cluster">
            {!isOver && (
              <Button variant="secondary" icon="user" busy={talk.busy} onClick={() => void wantPerson()}>
                {t("assistant.toPerson")}
              </Button>
            )}
            {talk.talk && (
              <Button variant="quiet" icon="refresh" onClick={talk.startAgain}>
                {t("assistant.again")}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
