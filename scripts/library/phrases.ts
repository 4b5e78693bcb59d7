import { foldString } from '../../core/text/fold';
import { lookupSyllables } from '../../core/text/words';
import { leavesOf, type Story } from './stories';

/** One to three syllables in a row of each so many articles, without accents, as a reader half remembers them. */
export function phrasesOf(
  storyAt: (index: number) => Story,
  articles: number,
  count: number,
): string[] {
  return Array.from({ length: count }, (_, query) => {
    const own = Math.floor((query * articles) / count);
    const words = foldedWords(storyAt(own).sents[0] ?? '');
    const size = 1 + (query % 3);
    const at = query % Math.max(1, words.length - size);
    return words.slice(at, at + size).join(' ');
  }).filter((phrase) => phrase !== '');
}

/** Which of some articles really say a phrase in one of their texts: the plain look that answers are held against. */
export function plainLook(stories: readonly Story[]) {
  const folded = stories.map((story) =>
    leavesOf(story).map((leaf) => ` ${foldedWords(leaf).join(' ')} `),
  );
  return (phrase: string): number[] =>
    folded.flatMap((leaves, index) =>
      leaves.some((leaf) => leaf.includes(` ${phrase} `)) ? [index] : [],
    );
}

function foldedWords(text: string): string[] {
  return lookupSyllables(text).map(foldString);
}
