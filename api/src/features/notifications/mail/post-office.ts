import type { Store } from "../../../platform/database/index.ts";
import type { DomainEvent } from "../../../platform/events/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { isDemoTown } from "../../identity/index.ts";
import { beginDelivery, markFailed, markSent } from "./delivery.repository.ts";
import { insertDemoMail } from "./demo-mail.repository.ts";
import type { Mail, SendMail } from "./mail.ts";
import { smtpMailer } from "./smtp.ts";

/**
 * Sends mails and keeps the log of it: through SMTP_URL, else into the visible mailbox of the marked demo
 * town. The log is written beside the subscriber's transaction, so that a failure stays in it and a mail
 * that has left is not sent again when the transaction fails.
 */
export class PostOffice {
  private readonly smtp: ReturnType<typeof smtpMailer> | null;

  constructor(private readonly platform: Platform) {
    const { smtpUrl, mailFrom } = platform.settings;
    this.smtp = smtpUrl ? smtpMailer(smtpUrl, mailFrom) : null;
  }

  /** @throws where the mail could not be handed over; the event is then tried again */
  async send(event: DomainEvent, template: string, personId: string | null, mail: Mail): Promise<void> {
    const { database, clock, logger } = this.platform;
    const store = database.primary;
    const delivery = { id: newId(), eventId: event.id, personId, channel: "EMAIL", template } as const;
    const id = await beginDelivery(store, delivery, clock.now());
    if (id === null) return;
    const send = await this.mailer(store);
    if (!send) {
      logger.warn({ template }, "SMTP_URL is not set: a mail was not sent");
      await markFailed(store, id, "NO_MAIL_SERVER");
      return;
    }
    const failure = await send(mail, { id, at: event.occurredAt }).then(() => null, codeOf);
    if (failure !== null) {
      await markFailed(store, id, failure);
      // The server's own words may hold an address, and would end in the log.
      throw new Error(`The mail was not taken: ${failure}`);
    }
    await markSent(store, id, clock.now());
  }

  close(): void {
    this.smtp?.close();
  }

  private async mailer(store: Store): Promise<SendMail | null> {
    if (this.smtp) return this.smtp.send;
    const isDemo = !this.platform.settings.production && (await isDemoTown(store));
    if (!isDemo) return null;
    return ({ to, subject, text }, { id, at }) => insertDemoMail(store, { id, to, subject, text, at });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
