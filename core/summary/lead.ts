import { lookupSyllables } from '../text/words';

/** A point of which so much is in the lead tells nothing new. */
const TOLD = 0.7;

/** Whether the paper's own lead says a point already: most of its distinct syllables, most of its pairs too. */
export function isTold(point: string, lead: string): boolean {
  const words = lookupSyllables(point);
  const told = lookupSyllables(lead);
  return (
    share(words, told) >= TOLD && share(pairs(words), pairs(told)) >= TOLD / 2
  );
}

function share(of: readonly string[], within: readonly string[]): number {
  const known = new Set(within);
  const distinct = [...new Set(of)];
  if (distinct.length === 0) return 0;
  return distinct.filter((word) => known.has(word)).length / distinct.length;
}

function pairs(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
