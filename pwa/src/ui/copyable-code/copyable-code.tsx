import { useState } from "preact/hooks";
import { Button } from "../button/button.tsx";
import "./copyable-code.css";

export interface CopyableCodeProps {
  /** "Il codice della tua richiesta" */
  label: string;
  /** In groups: 7K3M-2QXD-F. */
  code: string;
  copyLabel: string;
  copiedLabel: string;
}

/** Letter by letter, with a pause between the groups: how the code is said on the phone. */
export function spelled(code: string): string {
  return code
    .split("-")
    .map((group) => [...group].join(" "))
    .join(", ");
}

/** A code to write down, read out or copy. */
export function CopyableCode({ label, code, copyLabel, copiedLabel }: CopyableCodeProps) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(code).then(() => setCopied(true));
  return (
    <div class="copyable">
      <p class="copyable-label">{label}</p>
      <p class="copyable-code" dir="ltr">
        <span class="visually-hidden">{spelled(code)}</span>
        <span aria-hidden="true">
          {code.split("-").map((group, index) => (
            <span key={index} class="copyable-group">
              {group}
            </span>
          ))}
        </span>
      </p>
      <div class="no-print" role="status">
        <Button variant="secondary" icon={copied ? "check" : "copy"} onClick={copy}>
          {copied ? copiedLabel : copyLabel}
        </Button>
      </div>
    </div>
  );
}
