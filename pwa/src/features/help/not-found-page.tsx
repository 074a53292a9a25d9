import { usePageHead, useText } from "../../lib/app/index.ts";

export function Page() {
  const { t } = useText();
  const title = t("help.notFound.title");
  usePageHead({ title });
  return <h1>{title}</h1>;
}
