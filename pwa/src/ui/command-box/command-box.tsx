import { useEffect, useId, useState } from "preact/hooks";
import { Icon, type IconName } from "../icon/icon.tsx";
import "../field/field.css";
import "./command-box.css";

export interface CommandItem {
  id: string;
  label: string;
  /** Said beside it: a code, a state. */
  hint?: string;
  icon: IconName;
}

export interface CommandBoxProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  groups: readonly { name: string; items: readonly CommandItem[] }[];
  onChoose: (id: string) => void;
  /** "5 risultati", or that there is nothing; read out as it changes. */
  status: string;
}

/** One line to type in and all that fits below it: the combobox with a list of the WAI-ARIA practices. */
export function CommandBox({ label, value, onInput, groups, onChoose, status }: CommandBoxProps) {
  const id = `command-box-${useId()}`;
  const items = groups.flatMap((group) => group.items);
  const [active, setActive] = useState(0);
  const index = Math.min(active, items.length - 1);
  const current = items[index];
  const optionId = (item: CommandItem): string => `${id}-${item.id}`;
  useEffect(() => setActive(0), [value]);
  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: "nearest" });
  }, [current?.id]);

  const press = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = {
      ArrowDown: (index + 1) % items.length,
      ArrowUp: (index - 1 + items.length) % items.length,
      PageDown: Math.min(index + 5, items.length - 1),
      PageUp: Math.max(index - 5, 0),
    };
    const next = moves[event.key];
    if (next !== undefined && items.length > 0) {
      event.preventDefault();
      setActive(next);
    }
    if (event.key === "Enter" && current !== undefined) {
      event.preventDefault();
      onChoose(current.id);
    }
  };
  return (
    <div class="command-box">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        role="combobox"
        autoComplete="off"
        autocapitalize="off"
        spellcheck={false}
        ref={wantsFocus}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(current)}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p role="status" class="soft">
        {status}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={label} class="command-list">
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <div key={group.name} role="group" aria-label={group.name}>
              <p class="command-group" aria-hidden="true">
                {group.name}
              </p>
              {group.items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  tabIndex={-1}
                  id={optionId(item)}
                  role="option"
                  class="command"
                  aria-selected={item === current}
                  onClick={() => onChoose(item.id)}
                  onMouseMove={() => setActive(items.indexOf(item))}
                >
                  <Icon name={item.icon} />
                  <span>{item.label}</span>
                  {item.hint && <span class="soft">{item.hint}</span>}
                </button>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}

/** A dialog that opens around it gives it the focus. */
function wantsFocus(input: HTMLInputElement | null): void {
  input?.setAttribute("autofocus", "");
}
