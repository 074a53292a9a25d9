import { useState } from "preact/hooks";
import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";

/** Copies a text; then says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div role="status">
      <Button variant="secondary" icon={copied ? "check" : "copy"} onClick={copy}>
        {copied ? t("developers.copied") : label}
      </Button>
    </div>
  );
}
