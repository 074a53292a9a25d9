import { createTransport } from "nodemailer";
import type { SendMail } from "./mail.ts";

/** Milliseconds: a job that waits holds a connection to the database. */
const TIMEOUT = 10_000;

/** Sends through the server that SMTP_URL names, over a few connections that stay open. */
export function smtpMailer(url: string, from: string): { send: SendMail; close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
  });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";
  return {
    send: async ({ to, subject, text, locale }, { id }) => {
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        subject,
        text,
        // The same mail sent again has the same id, by which mail servers know it.
        messageId: `<${id}@${domain}>`,
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
      });
    },
    close: () => transport.close(),
  };
}
