import { Icon } from "../icon/icon.tsx";
import { StateBadge, type BadgeState } from "../state-badge/state-badge.tsx";
import "../card/card.css";
import "./case-card.css";

export interface CaseCardProps {
  href: string;
  title: string;
  level?: 2 | 3;
  state: BadgeState;
  stateLabel: string;
  /** "Codice" */
  codeLabel: string;
  code: string;
  /** "Risposta entro martedì 3 dicembre", or what happened last. */
  when?: string;
  /** The promised date is past. */
  late?: boolean;
  /** "2 messaggi nuovi" */
  news?: string;
}

/** One case in a list: what it is about, where it stands, by when. */
export function CaseCard(props: CaseCardProps) {
  const { href, title, level = 3, state, stateLabel, codeLabel, code, when, late = false, news } = props;
  const Heading = `h${level}` as "h2" | "h3";
  return (
    <article class="card card-link case-card">
      <div class="card-body">
        <Heading class="card-title">
          <a href={href}>{title}</a>
        </Heading>
        <p>
          <StateBadge state={state} label={stateLabel} />
        </p>
        {when && (
          <p class={`with-icon${late ? " case-card-late" : ""}`}>
            <Icon name={late ? "alert" : "calendar"} />
            <span>{when}</span>
          </p>
        )}
        {news && (
          <p class="with-icon case-card-news">
            <Icon name="message" />
            <span>{news}</span>
          </p>
        )}
        <p class="soft">
          {codeLabel} <bdi class="code">{code}</bdi>
        </p>
      </div>
      <Icon name="chevron" />
    </article>
  );
}
