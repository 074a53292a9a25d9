import { useId } from "preact/hooks";
import { Icon } from "../icon/icon.tsx";
import "./points-meter.css";

export interface PointsMeterProps {
  /** "120 punti" */
  balance: string;
  /** "Livello 2" */
  level: string;
  /** 0 to 1: the way from this level to the next; undefined at the last. */
  progress?: number;
  /** "Ancora 30 punti al livello 3" */
  next: string;
}

/** Points as they stand, and what is missing to the next level. */
export function PointsMeter({ balance, level, progress, next }: PointsMeterProps) {
  const id = `points-meter-${useId()}`;
  return (
    <div class="points">
      <span class="points-icon">
        <Icon name="award" size="large" />
      </span>
      <div class="points-words">
        <p class="points-balance">{balance}</p>
        <p class="soft">{level}</p>
        {progress !== undefined && <progress value={progress} aria-labelledby={id} />}
        <p id={id}>{next}</p>
      </div>
    </div>
  );
}
