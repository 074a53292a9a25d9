import type { ShellQuery } from "../gql/Shell.ts";
import { useText } from "../lib/app/index.ts";
import { Footer } from "../ui/footer/footer.tsx";
import { inOneLine } from "./telephone.ts";
import { CALL_BACK } from "./talk-to-somebody.tsx";

/** Who we are and how to reach a person: the same words in the same place on every page. */
export function SiteFooter({ organization }: { organization: ShellQuery["organization"] | undefined }) {
  const { t } = useText();
  const { address = "", openingHours = "", phone = "" } = organization ?? {};
  return (
    <Footer
      name={organization?.name ?? t("app.title")}
      lines={[address, openingHours].filter((line) => line !== "")}
      linksLabel={t("nav.information")}
      links={[
        ...(phone === ""
          ? []
          : [
              {
                href: `tel:${phone.replace(/[^+\d]/g, "")}`,
                label: t("help.call", { phone: inOneLine(phone) }),
              },
            ]),
        { href: CALL_BACK, label: t("help.callBack") },
        { href: "/accessibility", label: t("help.accessibility") },
        { href: "/developers", label: t("help.developers") },
      ]}
    />
  );
}
