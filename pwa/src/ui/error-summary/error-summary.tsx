import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icon/icon.tsx";
import "../notice/notice.css";
import "./error-summary.css";

export interface FormError {
  /** The id of the control that is wrong; none for an error of the whole form. */
  field?: string;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  errors: readonly FormError[];
}

/** All that is wrong with a form, at its top. It takes the focus each time a sending brings new errors. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;

  const go = (event: MouseEvent, field: string) => {
    const control = document.getElementById(field);
    if (!control) return;
    event.preventDefault();
    control.scrollIntoView({ block: "center" });
    control.focus();
  };
  return (
    <div class="notice notice-danger error-summary" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div class="stack stack-s">
        <h2>{title}</h2>
        <ul role="list">
          {errors.map(({ field, message }) => (
            <li key={`${field}:${message}`}>
              {field ? (
                <a href={`#${field}`} onClick={(event) => go(event, field)}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
