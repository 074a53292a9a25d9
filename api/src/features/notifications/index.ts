import type { Platform, Room } from "../../platform/room.ts";
import { MailboxResolver } from "./mail/mailbox.resolver.ts";
import { personalMail } from "./mail/personal-mail.repository.ts";
import { PostOffice } from "./mail/post-office.ts";
import { caseNoticeSubscriber } from "./notices/case-notice.subscriber.ts";
import { caseSecretSubscriber } from "./notices/case-secret.subscriber.ts";
import { erasureSubscriber } from "./notices/erasure.subscriber.ts";
import { mergeSubscriber } from "./notices/merge.subscriber.ts";
import { signInCodeSubscriber } from "./notices/sign-in-code.subscriber.ts";
import { type FindStoppedEndpoint, webhookSubscriber } from "./notices/webhook.subscriber.ts";

export { notificationsMessages } from "./messages/index.ts";

/**
 * Tells people what happens to what they asked for, in their language and words.
 * @param findStoppedEndpoint asks the room of the apps, which this one does not know
 */
export function notificationsRoom(platform: Platform, findStoppedEndpoint: FindStoppedEndpoint): Room {
  const office = new PostOffice(platform);
  return {
    resolvers: [new MailboxResolver(platform.database)],
    subscribers: [
      signInCodeSubscriber(platform, office),
      caseNoticeSubscriber(platform, office),
      caseSecretSubscriber(platform, office),
      erasureSubscriber(platform, office),
      mergeSubscriber(platform, office),
      webhookSubscriber(platform, office, findStoppedEndpoint),
    ],
    personal: personalMail(platform.database.primary),
    stop: async () => office.close(),
  };
}
