import { lookupForm } from '../text/normal';
import { type Abbreviation, abbreviations } from './abbreviation';

/** What stands around an abbreviation in its sentence. */
export interface Neighbourhood {
  readonly before: string;
  readonly after: string;
}

export interface Meaning {
  /** The one that the context speaks for, else the usual one. */
  readonly chosen: Abbreviation;
  /** All that remain possible: one when the context decided or there is but one. */
  readonly possible: readonly Abbreviation[];
}

/** How many units of text on each side are looked at for cues. */
const REACH = 40;

/** @returns null for a form that is not known */
export function meaningOf(form: string, around: Neighbourhood): Meaning | null {
  const known = abbreviations.get(form);
  const usual = known?.find(({ cues }) => cues.length === 0) ?? known?.[0];
  if (!known || !usual) return null;
  const near = ` ${wordsOf(around.before.slice(-REACH))} ${wordsOf(around.after.slice(0, REACH))} `;
  const told = known.find(({ cues }) =>
    cues.some((cue) => near.includes(` ${lookupForm(cue)} `)),
  );
  if (told) return { chosen: told, possible: [told] };
  return { chosen: usual, possible: known };
}

function wordsOf(text: string): string {
  return lookupForm(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
