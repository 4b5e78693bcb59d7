import FlexSearch from 'flexsearch';
import { foldString } from '../../../core/text/fold';
import { lookupSyllables } from '../../../core/text/words';
import type { SearchEngine } from '../engine';

/** FlexSearch's strict index over folded syllables, all of which must be there: it knows no phrases. */
export function openFlexSearch(): SearchEngine {
  const index = new FlexSearch.Index({
    tokenize: 'strict',
    encode: (text: string) => lookupSyllables(text).map(foldString),
  });
  let size = 0;
  return {
    add(id, leaves) {
      size++;
      index.add(id, leaves.join('\n'));
    },
    finish: () => undefined,
    find: async (phrase) =>
      index.search(phrase, { limit: size }) as unknown as number[],
  };
}
