import type { Dice } from './dice.ts';
import type { Page, Paragraph } from './page.ts';
import type { Passage } from './quotes.ts';

/** One way in which a page changes after somebody has highlighted a passage of it. */
export interface Mutation {
  readonly name: string;
  change(given: Given): Page;
}

export interface Given {
  readonly page: Page;
  readonly passage: Passage;
  readonly dice: Dice;
  /** Paragraphs of another article, to insert. */
  foreign(): Paragraph;
  /** A word of another article. */
  word(): string;
}
