/** A letter ready to be sent. */
export interface Mail {
  to: string;
  subject: string;
  /** Plain text: it reads well everywhere, aloud and enlarged too. */
  text: string;
  locale: string;
}

/** Sends a mail; rejects where that fails, so that it is tried again. */
export type SendMail = (mail: Mail, delivery: { id: string; at: string }) => Promise<void>;
