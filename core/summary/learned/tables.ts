import { BIGRAM_WIDTH } from './bigrams';
import { CONTEXT_WIDTH } from './context-features';
import type { EdgeTables } from './edges';
import type { Forests } from './salience';
import { SPAN_WIDTH } from './span-features';
import { SYLLABLE_WIDTH } from './syllable-features';
import { TRAINED } from './trained';
import type { Forest } from './trees';
import { unpackForest, unpackScores } from './unpack';

/** Everything that was learned, ready for use. */
export interface Tables {
  readonly forests: Forests;
  /** Says whether a span reads well by itself. */
  readonly readable: Forest;
  readonly edges: EdgeTables;
}

let loaded: Tables | null = null;

/** Unpacks the shipped tables on first use, a few milliseconds; afterwards they are shared. */
export function loadTables(): Tables {
  loaded ??= {
    forests: {
      priors: unpackScores(TRAINED.priors),
      syllable: unpackForest(TRAINED.syllable, SYLLABLE_WIDTH),
      context: unpackForest(TRAINED.context, CONTEXT_WIDTH),
      bigram: unpackForest(TRAINED.bigram, BIGRAM_WIDTH),
    },
    readable: unpackForest(TRAINED.readable, SPAN_WIDTH),
    edges: {
      starts: unpackScores(TRAINED.starts),
      ends: unpackScores(TRAINED.ends),
      predicates: new Set(TRAINED.predicates.split(' ')),
      ties: unpackScores(TRAINED.ties),
    },
  };
  return loaded;
}
