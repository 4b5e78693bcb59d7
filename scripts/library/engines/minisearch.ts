import MiniSearch from 'minisearch';
import { foldString } from '../../../core/text/fold';
import { lookupSyllables } from '../../../core/text/words';
import type { SearchEngine } from '../engine';

/** MiniSearch over folded syllables, all of which must be there: it knows no phrases. */
export function openMiniSearch(): SearchEngine {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => [...lookupSyllables(text)],
    processTerm: foldString,
    searchOptions: { combineWith: 'AND' },
  });
  return {
    add: (id, leaves) => index.add({ id, text: leaves.join('\n') }),
    finish: () => undefined,
    find: async (phrase) => index.search(phrase).map(({ id }) => id as number),
  };
}
