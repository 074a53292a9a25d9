import type { Sql } from "../../../platform/database/index.ts";
import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import { toGlobalId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { completeSettings, findContact, findOrganization } from "../../identity/index.ts";
import type { PostOffice } from "../mail/post-office.ts";
import { letter } from "./letter.ts";

/** Where an app was told of events until we stopped, and whose app it is; null where there is nothing to say any more. */
export type FindStoppedEndpoint = (
  sql: Sql,
  endpointId: string,
) => Promise<{ ownerId: string; appId: string; appName: string; url: string } | null>;

/** Tells developers that their endpoint is sent nothing any more: they may not look at the app's page for weeks. */
export const webhookSubscriber = (
  platform: Platform,
  office: PostOffice,
  findStopped: FindStoppedEndpoint,
): Subscriber => ({
  name: "notifications.webhook",
  types: ["WebhookDisabled"],
  handle: async (event: DomainEvent, tx) => {
    const stopped = await findStopped(tx, event.subjectId);
    const owner = stopped && (await findContact(tx, stopped.ownerId));
    if (!stopped || !owner?.email) return;
    const { locale, register } = completeSettings(owner.settings);
    const reader = { name: owner.givenName, locale, register };
    const sender = (await findOrganization(tx)) ?? { name: "Sportello", phone: "" };
    const { reason } = event.payload as { reason: string };
    const app = encodeURIComponent(toGlobalId("App", stopped.appId));
    const written = letter(platform.translate, "webhook", reader, sender, {
      reason,
      app: stopped.appName,
      // The rest of the address may hold a secret of theirs.
      host: new URL(stopped.url).host,
      link: `${platform.settings.publicUrl}/developers/apps/${app}`,
    });
    await office.send(event, "webhook", stopped.ownerId, { to: owner.email, ...written });
  },
});
