/** A stretch of the source and what is said for it. */
export interface SpokenSpan {
  /** Place in the source, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
  /** Where `spoken` begins in the spoken text. */
  readonly at: number;
  /** Which rule read it. */
  readonly kind: string;
}

/** A word that is said as it is written: its place in the source, and in what is said. */
export interface CopiedWord {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

export interface Reading {
  readonly spoken: string;
  /** Only what is said differently from how it is written, in order. */
  readonly spans: readonly SpokenSpan[];
  /** The rest: all other words, in order. */
  readonly copied: readonly CopiedWord[];
}
