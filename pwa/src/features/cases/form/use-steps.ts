import { useEffect, useRef } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";

export interface Steps {
  /** The step the address names; null for the first. */
  wanted: string | null;
  /** The address of a step; `back`: where "continue" leads from there, e.g. back to the review. */
  hrefOf: (step: string, back?: string) => string;
  goTo: (step: string) => void;
  /** The step to return to instead of the next one. */
  back: string | null;
}

/** The steps of a form live in the address, so that the browser's own Back walks through them. */
export function useSteps(path: string): Steps {
  const params = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const correct = params.get("correct");
  const hrefOf = (step: string, back?: string): string =>
    `${path}?step=${step}${back === undefined ? "" : `&back=${back}`}${correct === null ? "" : `&correct=${correct}`}`;
  return {
    wanted: params.get("step"),
    back: params.get("back"),
    hrefOf,
    goTo: (step) => navigate(hrefOf(step)),
  };
}

/** After a change of step, as after a change of page: to the top, and the focus to the title. */
export function useStepFocus(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) focusTitle();
    before.current = step;
  }, [step]);
}

/** To the top of the page, with the focus on its title, so that what is new is read out. */
export function focusTitle(): void {
  scrollTo(0, 0);
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}
