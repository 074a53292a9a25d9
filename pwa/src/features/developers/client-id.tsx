import { useText } from "../../lib/app/index.ts";
import { CopyButton } from "./copy-button.tsx";

/** The name by which an app says who it is, to be copied. */
export function ClientId({ clientId }: { clientId: string }) {
  const { t } = useText();
  return (
    <div class="stack stack-s">
      <p>
        {t("developers.clientId")}
        <br />
        <code>{clientId}</code>
      </p>
      <CopyButton text={clientId} label={t("developers.copyClientId")} />
    </div>
  );
}
