import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";

/** Keeps what was written where the reader wants it. */
export function CopyText({ text }: { text: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span role="status">
      <Button variant="quiet" icon={copied ? "check" : "copy"} onClick={copy}>
        {t(copied ? "offline.act.copied" : "offline.act.copy")}
      </Button>
    </span>
  );
}
