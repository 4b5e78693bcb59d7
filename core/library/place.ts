/** A sentence that reading stopped at. */
export interface Place {
  /** Where it begins in the canonical text. */
  readonly offset: number;
  /** Its first words: a copy that was refreshed may have moved them. */
  readonly quote: string;
}

/** Longest quote kept of a sentence. */
const LONGEST_QUOTE = 200;

/** Reads a place out of something that is not to be trusted. @throws TypeError when it is none */
export function parsePlace(input: unknown): Place {
  const { offset, quote } = (input ?? {}) as Partial<Place>;
  if (!Number.isSafeInteger(offset) || typeof quote !== 'string')
    throw new TypeError('no place in a text');
  return {
    offset: Math.max(0, Number(offset)),
    quote: quote.slice(0, LONGEST_QUOTE),
  };
}
