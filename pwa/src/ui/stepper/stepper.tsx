import "./stepper.css";

export interface StepperProps {
  /** "Passo 2 di 5" */
  label: string;
  current: number;
  total: number;
}

/** How far the reader has come. The words say it; the bar only repeats it. */
export function Stepper({ label, current, total }: StepperProps) {
  return (
    <div class="stepper">
      <p>{label}</p>
      <ol class="stepper-bar" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <li key={index} class={index < current ? "stepper-past" : undefined} />
        ))}
      </ol>
    </div>
  );
}
