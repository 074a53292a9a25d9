import { Icon } from "../icon/icon.tsx";
import { LinkButton } from "../link-button/link-button.tsx";
import "./phone-bar.css";

export interface PhoneBarProps {
  /** "Preferisci parlare con una persona?" */
  title: string;
  /** Opening hours, in words. */
  hours?: string;
  /** As people read it: "0999 100 200". */
  phone: string;
  /** "Chiama lo 0999 100 200" */
  callLabel: string;
  callbackHref?: string;
  /** "Ti richiamiamo noi" */
  callbackLabel?: string;
  level?: 2 | 3;
}

/** A person is one tap away: the same words in the same place on every page. */
export function PhoneBar(props: PhoneBarProps) {
  const { title, hours, phone, callLabel, callbackHref, callbackLabel, level = 2 } = props;
  const Heading = `h${level}` as "h2" | "h3";
  return (
    <section class="phone-bar" aria-label={title}>
      <span class="phone-bar-icon">
        <Icon name="phone" />
      </span>
      <div class="phone-bar-words">
        <Heading>{title}</Heading>
        {hours && <p>{hours}</p>}
      </div>
      <div class="cluster phone-bar-acts">
        <LinkButton href={`tel:${phone.replace(/[^+\d]/g, "")}`} variant="secondary" icon="phone">
          {callLabel}
        </LinkButton>
        {callbackHref && (
          <LinkButton href={callbackHref} variant="quiet" icon="callback">
            {callbackLabel}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
