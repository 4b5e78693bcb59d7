/** What a chip names. */
export type ChipKind = 'figure' | 'person' | 'place' | 'date' | 'organisation';

/** Something named in a sentence, UTF-16 offsets in it. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** One kind of chip; a member of `finders/`. */
export interface Finder {
  readonly kind: ChipKind;
  /** Which of two finders keeps a stretch that both claim: the lower one. */
  readonly rank: number;
  /** @param sentence NFC, one sentence as written */
  find(sentence: string): Iterable<Found>;
}

/** A place in a sentence by the capturing group `name` of a match, or the whole match. */
export function found(match: RegExpMatchArray, text: string): Found {
  const start = (match.index ?? 0) + match[0].indexOf(text);
  return { start, end: start + text.length };
}
