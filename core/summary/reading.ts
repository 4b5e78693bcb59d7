import { foldToneStyle, lookupForm } from '../text/normal';
import type { Sentence } from './body';

/** What stands between a token and the one before it. */
export const GAP = {
  none: 0,
  /** `,` or `;` */
  comma: 1,
  /** `:` */
  colon: 2,
  /** A dash with spaces, or an ellipsis. */
  dash: 3,
  bracket: 4,
  quote: 5,
  /** Any other mark inside a run: `/`, `-`, `.`, `%`. */
  tight: 6,
  sentence: 7,
} as const;

/** A sentence's range of tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokenised body that features, spans and checks share. Arrays run over tokens (syllables) unless said
 * otherwise; `word` numbers distinct look-up forms, so the tables below may be indexed by it.
 */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly Stretch[];
  readonly vocabulary: readonly string[];
  readonly word: Int32Array;
  readonly sentence: Int32Array;
  /** UTF-16 offsets in the canonical text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly gap: Uint8Array;
  /** Bit 1: capitalised, bit 2: all capitals (two letters or more), bit 4: holds a digit. */
  readonly shape: Uint8Array;
  /** 1 inside quotation marks; 2 inside a quote that never closes. */
  readonly quoted: Uint8Array;
  /** Depth of round or square brackets. */
  readonly bracketed: Uint8Array;
  /** Title tokens as word numbers; -1 for a word that the body has not. */
  readonly title: Int32Array;
  /** By number of a list of phrases: what it has found at each token (learned/phrases.ts). */
  readonly found: (Int8Array | undefined)[];
}

export const SHAPE = { capital: 1, capitals: 2, digit: 4 } as const;

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const UPPER = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}\p{M}*(?:[\p{Lu}\p{N}]\p{M}*)+$/u;
const DIGIT = /\p{N}/u;
/** Lower-casing by locale is slow, and nearly every word is in lower case already. */
const ANY_UPPER = /[\p{Lu}\p{Lt}]/u;

/**
 * @param title the article's title
 * @param sentences the body's sentences in order
 */
export function readBody(
  title: string,
  sentences: readonly Sentence[],
): Reading {
  const reading = emptyReading(sentences);
  const numbers = new Map<string, number>();
  const marks = new MarkReader(reading.quoted);
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    marks.enter(sentence.paragraph, at);
    const from = at;
    let last = 0;
    for (const match of sentence.text.matchAll(TOKEN)) {
      const raw = match[0];
      const between = sentence.text.slice(last, match.index);
      if (between !== ' ') marks.read(between, at);
      last = match.index + raw.length;
      reading.gap[at] = at === from ? GAP.sentence : gapKind(between);
      reading.quoted[at] = marks.quoted ? 1 : 0;
      reading.bracketed[at] = marks.brackets;
      reading.word[at] = numberOf(raw, numbers, reading.vocabulary);
      reading.sentence[at] = index;
      reading.start[at] = sentence.start + match.index;
      reading.end[at] = sentence.start + last;
      reading.shape[at] = shapeOf(raw);
      at++;
    }
    marks.read(sentence.text.slice(last), at);
    reading.stretches.push({ from, to: at });
  }
  marks.enter(-1, at);
  const titleWords = lookupForm(title).match(TOKEN) ?? [];
  const titleNumbers = titleWords.map((word) => numbers.get(word) ?? -1);
  return { ...reading, title: Int32Array.from(titleNumbers) };
}

function emptyReading(sentences: readonly Sentence[]) {
  const size = sentences.reduce((sum, s) => sum + s.size, 0);
  return {
    sentences,
    stretches: [] as Stretch[],
    vocabulary: [] as string[],
    word: new Int32Array(size),
    sentence: new Int32Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    gap: new Uint8Array(size),
    shape: new Uint8Array(size),
    quoted: new Uint8Array(size),
    bracketed: new Uint8Array(size),
    found: [],
  };
}

function numberOf(
  raw: string,
  numbers: Map<string, number>,
  vocabulary: string[],
): number {
  // Almost every token is NFC with lower case only once seen; the raw form is remembered beside the key.
  const known = numbers.get(raw);
  if (known !== undefined) return known;
  const composed = raw.normalize('NFC');
  const key = foldToneStyle(
    ANY_UPPER.test(composed) ? composed.toLocaleLowerCase('vi') : composed,
  );
  const number = numbers.get(key) ?? vocabulary.push(key) - 1;
  numbers.set(key, number);
  numbers.set(raw, number);
  return number;
}

function shapeOf(raw: string): number {
  let shape = 0;
  if (UPPER.test(raw))
    shape |= SHAPE.capital | (CAPITALS.test(raw) ? SHAPE.capitals : 0);
  if (DIGIT.test(raw)) shape |= SHAPE.digit;
  return shape;
}

function gapKind(between: string): number {
  if (between === ' ') return GAP.none;
  if (/:/u.test(between) && /\s/u.test(between)) return GAP.colon;
  // "(Hà Nội), khoảng …": the comma counts, the bracket is over.
  if (/^\s*[)\]]\s*[,;]\s/u.test(between)) return GAP.comma;
  if (/[()[\]]/u.test(between)) return GAP.bracket;
  if (/[,;]/u.test(between) && /\s/u.test(between)) return GAP.comma;
  if (/["“”«»]/u.test(between)) return GAP.quote;
  if (/\s[-–—]\s|…|\.\.\./u.test(between)) return GAP.dash;
  return GAP.tight;
}

/** Keeps count of quotes and brackets; both start afresh with each paragraph. */
class MarkReader {
  quoted = false;
  brackets = 0;
  #paragraph = -1;
  #openedAt = 0;
  readonly #quotedOf: Uint8Array;

  constructor(quotedOf: Uint8Array) {
    this.#quotedOf = quotedOf;
  }

  enter(paragraph: number, at: number): void {
    if (paragraph === this.#paragraph) return;
    if (this.quoted) this.#quotedOf.fill(2, this.#openedAt, at);
    this.#paragraph = paragraph;
    this.quoted = false;
    this.brackets = 0;
  }

  read(between: string, at: number): void {
    for (const mark of between) {
      if (mark === '(' || mark === '[') this.brackets++;
      else if (mark === ')' || mark === ']')
        this.brackets = Math.max(0, this.brackets - 1);
      else if (mark === '"') this.#turn(!this.quoted, at);
      else if (mark === '“' || mark === '«') this.#turn(true, at);
      else if (mark === '”' || mark === '»') this.#turn(false, at);
    }
  }

  #turn(open: boolean, at: number): void {
    if (open && !this.quoted) this.#openedAt = at;
    this.quoted = open;
  }
}

/** Look-up form of token `t`; empty outside of the text. */
export function wordAt(reading: Reading, t: number): string {
  return reading.vocabulary[reading.word[t] ?? -1] ?? '';
}

export function isCapital(reading: Reading, t: number): boolean {
  return ((reading.shape[t] as number) & SHAPE.capital) !== 0;
}
