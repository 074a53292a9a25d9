import { usePageHead, useText } from "../../lib/app/index.ts";

export function Page() {
  const { t } = useText();
  const title = t("desk.queue.title");
  usePageHead({ title });
  return <h1>{title}</h1>;
}
