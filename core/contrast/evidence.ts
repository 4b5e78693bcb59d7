import { templateSelector } from '../page-style/selector';
import { formatHex } from './color';
import type { Outcome } from './repair';

/** One text of the page as it was measured, in plain values that can be shown, copied and sent on. */
export interface Evidence {
  readonly selector: string;
  /** The text's beginning. */
  readonly text: string;
  /** `#rrggbb` of the page. */
  readonly foreground: string;
  /** Lowest ratio on what lies behind, as the page had it and now. */
  readonly before: number;
  readonly after: number;
  /** `#rrggbb` that we gave it; null when its own stayed. */
  readonly suggested: string | null;
}

const BEGINNING = 60;

/** Texts that could not be brought to the goal, in the order of the page. */
export function unresolvedOf(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(
    ({ sample, reached }) => sample.kind !== 'sign' && !reached,
  );
}

/** Texts that were changed or could not be; what a site's makers have to look at. */
export function remarkableOf(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(
    ({ sample, color, reached }) =>
      sample.kind !== 'sign' && (color !== null || !reached),
  );
}

export function describeOutcome(outcome: Outcome): Evidence {
  const { sample, before, after, color } = outcome;
  const text = (sample.element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return {
    selector: templateSelector(sample.element) + (sample.pseudo ?? ''),
    text: text.slice(0, BEGINNING),
    foreground: formatHex(sample.foreground),
    before,
    after,
    suggested: color && formatHex(color),
  };
}

/**
 * Brings the element into view and lets a frame flash around it. By the Web Animations API: not one
 * attribute of the page changes.
 */
export function pointOut(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  element.animate(
    [
      { outline: '4px solid #1d3f72', outlineOffset: '4px' },
      { outline: '4px solid #ffe08a', outlineOffset: '4px' },
    ],
    { duration: 600, iterations: 4, direction: 'alternate' },
  );
}
