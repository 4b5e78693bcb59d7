/** Where a rule looks: the whole text, and the words that the article or the reader has defined. */
export interface Surroundings {
  readonly text: string;
  /** The text before the match, back to at most 60 units. */
  readonly before: string;
  /** The text after the match, at most 60 units. */
  readonly after: string;
  /** Expansions that this article defines itself, by the abbreviation. */
  readonly defined: ReadonlyMap<string, string>;
  /** The reader's own pronunciations, by the written form. */
  readonly own: ReadonlyMap<string, string>;
}

/** One kind of written form and how it is said. */
export interface Rule {
  /** Rules are tried in rising order; the first that reads wins. */
  readonly rank: number;
  /** Tried at each place where a word, a number or a mark begins; must not match the empty string. */
  readonly pattern: RegExp;
  /**
   * @returns what is said instead; '' for silence, ',' or '.' for a pause, null when this rule does not apply
   */
  read(match: RegExpExecArray, around: Surroundings): string | null;
}
