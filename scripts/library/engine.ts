/** A way to find articles by their words, to be measured beside others. */
export interface SearchEngine {
  add(index: number, leaves: readonly string[]): void;
  /** After the last article. */
  finish(): void;
  /** @returns indexes of the articles that answer */
  find(phrase: string): Promise<readonly number[]>;
}
