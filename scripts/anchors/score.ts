/**
 * Verdict on one answer, by characters that are not blank. `ok`: F1 ≥ 0.8 over the quote's surviving
 * characters, or, when fewer than half of them survive, the answer "not there". `partial`: at the place, but
 * F1 from 0.3 to 0.8, or anchored where less than half is left. `wrong`: elsewhere. `missed`: "not there"
 * although half or more survives. A character written in place of a quoted one counts neither way.
 */
import { type Identified, REPLACED } from './identified.ts';

export type Verdict = 'ok' | 'partial' | 'wrong' | 'missed';

export const VERDICTS: readonly Verdict[] = [
  'ok',
  'partial',
  'wrong',
  'missed',
];

const OK = 0.8;
const PARTIAL = 0.3;
const ENOUGH = 0.5;

/** @param quoted identities of the quote's non-blank characters in the original */
export function judge(
  quoted: ReadonlySet<number>,
  text: Identified,
  answer: { readonly start: number; readonly end: number } | null,
): Verdict {
  const alive = idsIn(text, 0, text.text.length).filter((id) => quoted.has(id));
  const surviving = new Set(alive);
  const isThere = surviving.size >= quoted.size * ENOUGH;
  if (!answer) return isThere ? 'missed' : 'ok';
  const taken = new Set<number>();
  let strangers = 0;
  for (const id of idsIn(text, answer.start, answer.end))
    if (surviving.has(id)) taken.add(id);
    else if (id !== REPLACED) strangers++;
  const f1 = (2 * taken.size) / (taken.size + strangers + surviving.size || 1);
  if (f1 >= OK) return isThere ? 'ok' : 'partial';
  return f1 >= PARTIAL ? 'partial' : 'wrong';
}

/** One identity a character: NFD's marks share that of their letter. */
export function idsIn(
  { text, ids }: Identified,
  start: number,
  end: number,
): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const id = ids[i];
    if (id === undefined || /\s/u.test(text.charAt(i))) continue;
    if (id >= 0 && found.at(-1) === id) continue;
    found.push(id);
  }
  return found;
}
