import { Icon } from "../icon/icon.tsx";
import "./language-switch.css";

export interface LanguageSwitchProps {
  /** "Lingua: italiano. Cambia" for who does not see the drawing. */
  label: string;
  current: string;
  locales: readonly { code: string; name: string; href: string; direction?: "ltr" | "rtl" }[];
  onChoose?: (code: string) => void;
}

/** Each language under its own name. Links, so that it works before the page is alive. */
export function LanguageSwitch({ label, current, locales, onChoose }: LanguageSwitchProps) {
  return (
    <details class="language">
      <summary>
        <Icon name="globe" />
        <span class="visually-hidden">{label}</span>
        <span aria-hidden="true">{current.split("-")[0]?.toUpperCase()}</span>
      </summary>
      <ul role="list">
        {locales.map(({ code, name, href, direction }) => (
          <li key={code}>
            <a
              href={href}
              hreflang={code}
              lang={code}
              dir={direction}
              aria-current={code === current ? "true" : undefined}
              onClick={
                onChoose &&
                ((event) => {
                  event.preventDefault();
                  onChoose(code);
                })
              }
            >
              {name}
              {code === current && <Icon name="check" />}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
