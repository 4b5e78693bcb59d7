import type { CanonicalText } from '../article/canonical-text';
import type { Mark } from '../reader/marks';
import { definedAbbreviations } from './defined';
import { type Explained, explainLeaf } from './explain';

/** Every abbreviation of an article, and where it stands. */
export interface ArticleAbbreviations {
  /** In the order of their first appearance; a mark's `explains.index` counts in it. */
  readonly list: readonly (Explained & {
    /** Where it stands first, in the canonical text. */
    readonly start: number;
    readonly end: number;
  })[];
  /** Marks by where their leaf starts. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

export const noAbbreviations: ArticleAbbreviations = {
  list: [],
  marks: new Map(),
};

/** @param own what the reader has taught, by the written form */
export function explainArticle(
  canonical: CanonicalText,
  own: ReadonlyMap<string, string>,
): ArticleAbbreviations {
  const words = { own, defined: definedAbbreviations(canonical.text) };
  const list: (Explained & { start: number; end: number })[] = [];
  const numbers = new Map<string, number>();
  const marks = new Map<number, readonly Mark[]>();
  for (const leaf of canonical.leaves) {
    if (leaf.kind === 'code') continue;
    const here = explainLeaf(leaf, words).map(
      ({ start, end, explained }): Mark => {
        // The same letters may stand for something else in another sentence.
        const { form, meanings } = explained;
        const key = `${form} ${meanings.map((one) => one.expansion).join('|')}`;
        const isFirst = !numbers.has(key);
        const index = numbers.get(key) ?? list.length;
        if (isFirst) {
          numbers.set(key, index);
          list.push({ ...explained, start, end });
        }
        return { start, end, kind: 'abbr', explains: { index, isFirst } };
      },
    );
    if (here.length > 0) marks.set(leaf.start, here);
  }
  return { list, marks };
}
