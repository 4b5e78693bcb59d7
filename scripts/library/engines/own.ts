import { packArticles } from '../../../core/library/search/pack';
import { openSearcher } from '../../../core/library/search/searcher';
import type { Packable } from '../../../core/library/search/segment';
import type { SearchEngine } from '../engine';

/** As large as `tidySegments` lets them grow. */
const SEGMENT = 5000;
const around = {
  hidden: new Set<string>(),
  notes: [],
  tags: [],
  tagged: async () => new Set<string>(),
};
const options = { typing: false, pause: async () => undefined };

/** The library's own: the same code as the browsers' worker, without their databases. */
export function openOwn(): SearchEngine {
  const searcher = openSearcher();
  let waiting: Packable[] = [];
  let last = 0;
  const pack = () => {
    const segments = packArticles(waiting).map((segment) => ({
      ...segment,
      n: ++last,
    }));
    waiting = [];
    const present = [...searcher.numbers(), ...segments.map(({ n }) => n)];
    searcher.update(segments, new Set(present));
  };
  return {
    add(index, leaves) {
      const site = 'bao.example';
      waiting.push({ id: String(index), site, savedAt: index, leaves });
      if (waiting.length === SEGMENT) pack();
    },
    finish: pack,
    async find(phrase) {
      const found = await searcher.find(phrase, options, around);
      return found && !found.isLoose ? found.ids.map(Number) : [];
    },
  };
}
