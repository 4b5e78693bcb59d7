/** What the reader has chosen about abbreviations. */
export interface AbbreviationProps {
  readonly explain: boolean;
  /** His own words: how it is written, and how it is said and explained. */
  readonly own: readonly (readonly [string, string])[];
}
