import { useState } from "preact/hooks";
import { Button } from "../../../ui/button/button.tsx";
import { useWords } from "../words.ts";

/** The address that opens an anonymous case; the secret is behind "#", which browsers send to nobody. */
export function secretAddress(origin: string, code: string, secret: string): string {
  return `${origin}/c/${code}#${secret}`;
}

/** How somebody who did not sign in finds the case again: this device remembers, and a link for others. */
export function SecretLink({ code, secret }: { code: string; secret: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const address = secretAddress(location.origin, code, secret);
  const share = async (): Promise<void> => {
    if (navigator.share !== undefined) {
      await navigator.share({ title: t("cases.receipt.code"), text: code, url: address }).catch(() => null);
      return;
    }
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <section class="secret-link stack stack-s">
      <h2>{t("cases.secret.title")}</h2>
      <p>{t("cases.secret.device")}</p>
      <p>{t("cases.secret.link")}</p>
      <p class="secret-address" dir="ltr">
        {address}
      </p>
      <div role="status" class="no-print">
        <Button variant="secondary" icon={copied ? "check" : "share"} onClick={() => void share()}>
          {t(copied ? "cases.secret.copied" : "cases.secret.share")}
        </Button>
      </div>
    </section>
  );
}
