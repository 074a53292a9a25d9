import "./segmented.css";

export interface SegmentedProps<Value extends string> {
  name: string;
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few answers side by side, one of which always holds: theme, filter. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { name, label, options, value, onChange } = props;
  return (
    <fieldset class="segmented" role="radiogroup">
      <legend class="field-label">{label}</legend>
      <div class="segmented-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
