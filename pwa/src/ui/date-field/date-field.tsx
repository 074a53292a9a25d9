import { FieldGroup, type FieldTexts } from "../field/field.tsx";
import type { DateParts } from "./date-parts.ts";
import "./date-field.css";

export interface DateFieldProps extends FieldTexts {
  value: DateParts;
  onChange: (value: DateParts) => void;
  dayLabel: string;
  monthLabel: string;
  yearLabel: string;
}

/** A known date, typed in three boxes: no calendar to handle. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, dayLabel, monthLabel, yearLabel, ...texts } = props;
  const parts = [
    { part: "day", label: dayLabel, letters: 2 },
    { part: "month", label: monthLabel, letters: 2 },
    { part: "year", label: yearLabel, letters: 4 },
  ] as const;
  return (
    <FieldGroup {...texts}>
      <div class="date-field">
        {parts.map(({ part, label, letters }) => {
          const id = part === "day" ? texts.id : `${texts.id}-${part}`;
          return (
            <div key={part}>
              <label for={id}>{label}</label>
              <input
                class="control"
                {...{ id }}
                name={id}
                inputMode="numeric"
                maxLength={letters}
                size={letters}
                autoComplete="off"
                value={value[part]}
                aria-invalid={texts.error ? true : undefined}
                onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
