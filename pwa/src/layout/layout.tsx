import type { ComponentChildren } from "preact";
import { useShell, useText } from "../lib/app/index.ts";
import { DeviceNotices } from "./device-notices.tsx";
import { PARTS, PartSlot } from "./part-slots.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { TalkToSomebody } from "./talk-to-somebody.tsx";
import "./layout.css";

/** What is around every page, in the same order everywhere: header, notices, page, help, footer. */
export function Layout({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const shell = useShell();
  return (
    <>
      <SiteHeader name={shell?.organization.name ?? t("app.title")} roles={shell?.viewer.roles ?? []} />
      <main id="content" class="page">
        <div class="wrap">
          <DeviceNotices />
          <div id="listen">
            <PartSlot part={PARTS.listen} />
          </div>
          {children}
          <PartSlot part={PARTS.below} />
          <TalkToSomebody organization={shell?.organization} />
        </div>
      </main>
      <SiteFooter organization={shell?.organization} />
      <PartSlot part={PARTS.overlay} />
    </>
  );
}
