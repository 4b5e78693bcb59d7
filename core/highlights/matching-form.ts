import { TONE_MARKS } from '../text/tones';

/**
 * The form in which quotes are compared. One Vietnamese text comes in many spellings that look alike: NFC or
 * NFD, the tone of an open rhyme on either vowel (hòa, hoà), typographic or plain quotes, NBSP, zero-widths.
 * Here all of them are one string: NFD with tone marks moved to the end of their syllable, blanks collapsed,
 * invisible characters dropped, quotes, dashes and ellipses unified. Case and accents stay.
 */
export interface MatchingForm {
  readonly text: string;
  /** `starts[i]`, `ends[i]`: the stretch of the raw text (UTF-16 units) that unit `i` stands for. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const TONES = new Set([...TONE_MARKS].map((mark) => mark.charCodeAt(0)));

const UNIFIED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
};

/** What a character contributes: nothing, one blank, or its units. By code point. */
const forms = new Map<number, string>();

function formOf(code: number): string {
  const known = forms.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const form = /\p{Cf}|\u034F|\uFE0F/u.test(character)
    ? ''
    : /\s/u.test(character)
      ? ' '
      : (UNIFIED[character] ?? character.normalize('NFD'));
  forms.set(code, form);
  return form;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Per UTF-16 unit: 0 not looked at yet, 1 part of a word, 2 not. Halves of a pair count as no word. */
const wordUnits = new Uint8Array(0x10000);

/** Whether a unit of a matching form belongs to a word. */
export function isWordUnit(unit: number): boolean {
  const known = wordUnits[unit];
  if (known) return known === 1;
  const is = WORD.test(String.fromCharCode(unit));
  wordUnits[unit] = is ? 1 : 2;
  return is;
}

/** @param raw any spelling; the answer's offsets lead back into it */
export function matchingForm(raw: string): MatchingForm {
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const tones: number[] = [];
  let offset = 0;

  const push = (unit: number, start: number, end: number) => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  const closeSyllable = () => {
    // The moved mark stands for the last letter, so that a range that ends with it ends with the syllable.
    for (const tone of tones)
      push(tone, starts.at(-1) ?? 0, ends.at(-1) ?? offset);
    tones.length = 0;
  };

  while (offset < raw.length) {
    const code = raw.codePointAt(offset) ?? 0;
    const end = offset + (code > 0xffff ? 2 : 1);
    const form = formOf(code);
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      if (TONES.has(unit)) {
        tones.push(unit);
        if (units.length > 0) ends[units.length - 1] = end;
        continue;
      }
      if (tones.length > 0 && !isWordUnit(unit)) closeSyllable();
      if (unit === 0x20 && units.at(-1) === 0x20) ends[ends.length - 1] = end;
      else push(unit, offset, end);
    }
    offset = end;
  }
  closeSyllable();
  return {
    text: decode(units),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

function decode(units: readonly number[]): string {
  let text = '';
  for (let i = 0; i < units.length; i += 8192)
    text += String.fromCharCode(...units.slice(i, i + 8192));
  return text;
}
