import { useEffect, useRef } from "preact/hooks";
import { useText } from "../../lib/app/index.ts";
import { Notice } from "../../ui/notice/notice.tsx";
import { CopyButton } from "./copy-button.tsx";

interface SecretProps {
  secret: string;
  /** What it is for and what became of the one before, in a sentence. */
  meaning: string;
}

/** A secret that is said once, and the button that copies it. It takes the focus: it must not be missed. */
export function Secret({ secret, meaning }: SecretProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, [secret]);
  return (
    <div role="group" aria-label={t("developers.secret.once")} tabIndex={-1} ref={box}>
      <Notice tone="warning" title={t("developers.secret.once")}>
        <p>{meaning}</p>
        <p>
          <code>{secret}</code>
        </p>
        <CopyButton text={secret} label={t("developers.secret.copy")} />
      </Notice>
    </div>
  );
}
