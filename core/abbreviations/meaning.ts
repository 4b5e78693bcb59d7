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
  const near = {
    before: ` ${wordsOf(around.before.slice(-REACH).replace(EARLIER, ''))} `,
    after: ` ${wordsOf(around.after.slice(0, REACH).replace(LATER, ''))} `,
  };
  let told: Abbreviation | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of known)
    for (const cue of one.cues) {
      const distance = distanceOf(cue, near);
      if (distance >= nearest) continue;
      nearest = distance;
      told = one;
    }
  if (told) return { chosen: told, possible: [told] };
  return { chosen: usual, possible: known };
}

/** Where a sentence ends: a mark, a blank and a capital to come; not at the dot of "TP. Huế" or "ThS. An". */
const END = String.raw`(?<!\p{Lu}|(?<!\p{L})(?:Tp|Tx|Ts|Bs|Ls|Ths|Mr|Mrs|Ms|Dr|St))[.!?…]["”)]?\s+(?=["“(]?\p{Lu})|\n`;
const EARLIER = new RegExp(`^[\\s\\S]*(?:${END})`, 'u');
const LATER = new RegExp(`(?:${END})[\\s\\S]*$`, 'u');

/**
 * Units between an abbreviation and a cue; of two as near, the one behind counts: "học ĐH Đoàn". A cue that ends in
 * "_" is the head of a fixed name and stands right before: "công ty CP Đồng Xuân" is none of "đồng".
 */
function distanceOf(word: string, { before, after }: Neighbourhood): number {
  const cue = ` ${lookupForm(word.replace(/ _$/u, ''))} `;
  if (word.endsWith(' _'))
    return before.endsWith(cue) ? -1 : Number.POSITIVE_INFINITY;
  const ahead = before.lastIndexOf(cue);
  const behind = after.indexOf(cue);
  return Math.min(
    ahead === -1
      ? Number.POSITIVE_INFINITY
      : before.length - ahead - cue.length + 0.5,
    behind === -1 ? Number.POSITIVE_INFINITY : behind,
  );
}

function wordsOf(text: string): string {
  return lookupForm(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
