import type { Translate } from "../../../platform/messages/index.ts";

/** Who it is written to, and how they read best. */
export interface Reader {
  /** First name, where we know it. */
  name: string | null;
  locale: string;
  register: "NORMAL" | "PLAIN";
}

/** Who signs. */
export interface Sender {
  name: string;
  phone: string;
}

/**
 * Subject and text of a letter in the reader's language and register, from the messages
 * `mail.<template>.subject` and `mail.<template>.body`.
 */
export function letter(
  translate: Translate,
  template: string,
  reader: Reader,
  sender: Sender,
  values: Readonly<Record<string, string>>,
): { subject: string; text: string; locale: string } {
  const { locale, register, name } = reader;
  const say = (key: string, more: Readonly<Record<string, string>> = {}) =>
    translate(locale, `mail.${key}`, { ...values, ...more, register });
  const greeting = say("greeting", { named: name ? "yes" : "no", name: name ?? "" });
  const signature = say("signature", {
    phone: sender.phone,
    hasPhone: sender.phone ? "yes" : "no",
    name: sender.name,
  });
  return {
    subject: say(`${template}.subject`),
    text: [greeting, say(`${template}.body`), signature].join("\n\n"),
    locale,
  };
}
