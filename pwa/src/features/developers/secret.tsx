import { useState } from "preact/hooks";
import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";

interface SecretProps {
  secret: string;
  /** What it is for and what became of the one before, in a sentence. */
  meaning: string;
}

/** A secret that is said once, and the button that copies it. */
export function Secret({ secret, meaning }: SecretProps) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <Notice tone="warning" title={t("developers.secret.once")} role="status">
      <p>{meaning}</p>
      <p>
        <code style={{ overflowWrap: "anywhere" }}>{secret}</code>
      </p>
      <div>
        <Button variant="secondary" icon={copied ? "check" : "copy"} onClick={copy}>
          {t(copied ? "developers.secret.copied" : "developers.secret.copy")}
        </Button>
      </div>
    </Notice>
  );
}
