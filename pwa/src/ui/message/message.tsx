import type { ComponentChildren } from "preact";
import { Icon } from "../icon/icon.tsx";
import "./message.css";

export interface MessageProps {
  /** mine: written by the reader's side; theirs: the answer; note: seen by the desk only. */
  side: "mine" | "theirs" | "note";
  author: string;
  /** Office, or "non visibile al cittadino" on a note. */
  office?: string;
  /** ISO instant and the same in words. */
  time: { iso: string; label: string };
  /** Plain text; line ends are kept. */
  body?: string;
  /** The language it is written in, where it is not the page's. */
  lang?: string;
  /** Photos and files. */
  children?: ComponentChildren;
  /** "In attesa di rete": not yet sent. */
  pending?: string;
}

/** What one person wrote to another, with name and hour. */
export function Message({ side, author, office, time, body, lang, children, pending }: MessageProps) {
  return (
    <div class={`message message-${side}`}>
      <p class="message-head">
        <strong>{author}</strong>
        {office && <span class="message-office"> · {office}</span>}
      </p>
      {body && (
        <p class="message-body" lang={lang} dir="auto">
          {body}
        </p>
      )}
      {children}
      <p class="message-time">
        {pending ? (
          <>
            <Icon name="offline" /> {pending}
          </>
        ) : (
          <time dateTime={time.iso}>{time.label}</time>
        )}
      </p>
    </div>
  );
}
