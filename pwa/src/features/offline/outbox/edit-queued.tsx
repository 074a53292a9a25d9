import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { useApp, useShell, useText } from "../../../lib/app/index.ts";
import { dropDraft } from "../../../lib/draft/index.ts";
import {
  changeCommand,
  type Command,
  holdCommand,
  isWaiting,
  type OpenCaseCommand,
  type QueuedCommand,
  submit,
} from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { correctCase, correctionKey } from "./correct-case.ts";
import { MessageForm } from "./message-form.tsx";

/** Changes what was not on its way yet, or was refused; and adds a message to a request that has no code yet. */
export function EditQueued({ queued }: { queued: QueuedCommand }) {
  const { command, outcome, tries = 0 } = queued;
  const open = outcome.state === "refused" || tries === 0;
  if (command.kind === "openCase") return <EditCase command={command} queued={queued} open={open} />;
  if (command.kind === "postMessage" && open && !command.input.internal) {
    return <EditMessage command={command} refused={outcome.state === "refused"} />;
  }
  return null;
}

interface EditCaseProps {
  command: OpenCaseCommand;
  queued: QueuedCommand;
  open: boolean;
}

/** A request is changed in its own form; at the desk, where it was made for somebody, it is copied. */
function EditCase({ command, queued, open }: EditCaseProps) {
  const app = useApp();
  const { t } = useText();
  const [, navigate] = useLocation();
  const [writing, setWriting] = useState(false);
  const reader = useShell()?.viewer.citizen?.id ?? null;
  const { requestId, input } = command;
  const { state } = queued.outcome;
  const ownForm = input.onBehalfOf == null && input.channel == null;
  const label = { refused: "correct", held: "goOn" }[state as string] ?? "edit";
  const add = async (body: string): Promise<void> => {
    setWriting(false);
    await submit(app, {
      kind: "postMessage",
      version: 1,
      requestId: crypto.randomUUID(),
      caseCode: "",
      after: requestId,
      input: { id: "", body, secret: input.secret },
      attachments: [],
    });
  };
  const asItWas = async (): Promise<void> => {
    await dropDraft(reader, correctionKey(requestId));
    await holdCommand(requestId, false);
  };
  if (writing) return <MessageForm id={`add-${requestId}`} onSave={add} onCancel={() => setWriting(false)} />;
  return (
    <div class="cluster">
      {open && ownForm && (
        <Button
          variant="secondary"
          icon="edit"
          onClick={() => void correctCase(command, reader).then((address) => navigate(address))}
        >
          {t(`offline.act.${label as "edit" | "goOn" | "correct"}`)}
        </Button>
      )}
      {state === "held" && (
        <Button variant="secondary" icon="send" onClick={() => void asItWas()}>
          {t("offline.act.asItWas")}
        </Button>
      )}
      {isWaiting(queued) && ownForm && (
        <Button variant="secondary" icon="message" onClick={() => setWriting(true)}>
          {t("offline.act.addMessage")}
        </Button>
      )}
    </div>
  );
}

interface EditMessageProps {
  command: Extract<Command, { kind: "postMessage" }>;
  refused: boolean;
}

function EditMessage({ command, refused }: EditMessageProps) {
  const { t } = useText();
  const [writing, setWriting] = useState(false);
  const save = async (body: string): Promise<void> => {
    setWriting(false);
    await changeCommand({ ...command, input: { ...command.input, body } });
  };
  if (writing) {
    return (
      <MessageForm
        id={`edit-${command.requestId}`}
        body={command.input.body}
        onSave={save}
        onCancel={() => setWriting(false)}
      />
    );
  }
  return (
    <div class="cluster">
      <Button variant="secondary" icon="edit" onClick={() => setWriting(true)}>
        {t(refused ? "offline.act.correct" : "offline.act.edit")}
      </Button>
    </div>
  );
}
