import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";

interface MessageFormProps {
  id: string;
  body?: string;
  onSave: (body: string) => Promise<void>;
  onCancel: () => void;
}

/** The words of a message that waits. */
export function MessageForm({ id, body: before = "", onSave, onCancel }: MessageFormProps) {
  const { t } = useText();
  const [body, setBody] = useState(before);
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() === "") setError(t("offline.message.missing"));
        else void onSave(body.trim());
      }}
    >
      <TextArea id={id} label={t("offline.message.label")} error={error} value={body} onInput={setBody} />
      <div class="cluster">
        <Button type="submit">{t("offline.message.save")}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("offline.message.cancel")}
        </Button>
      </div>
    </form>
  );
}
