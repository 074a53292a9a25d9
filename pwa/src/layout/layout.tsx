import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import { useShell, useText } from "../lib/app/index.ts";

/** What is around every page, in the same order everywhere: skip link, header, page, help. */
export function Layout({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const shell = useShell();
  const organization = shell?.organization;
  return (
    <>
      <a href="#content" class="visually-hidden">
        {t("nav.skip")}
      </a>
      <header>
        <Link href="/">{organization?.name ?? t("app.title")}</Link>
      </header>
      <main id="content" class="page">
        <div class="wrap">{children}</div>
      </main>
      <footer>
        <h2>{t("help.title")}</h2>
        {organization && (
          <a href={`tel:${organization.phone}`}>{t("help.call", { phone: organization.phone })}</a>
        )}
      </footer>
    </>
  );
}
