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

/**
 * Unpacks the shipped tables on first use; afterwards they are shared.
 * @param pause awaited between the tables, for callers that must not block a page
 */
export async function loadTables(
  pause: () => Promise<void> = async () => undefined,
): Promise<Tables> {
  if (loaded) return loaded;
  const each = async <T>(unpack: () => T): Promise<T> => {
    await pause();
    return unpack();
  };
  const forests = {
    priors: await each(() => unpackScores(TRAINED.priors)),
    syllable: await each(() => unpackForest(TRAINED.syllable, SYLLABLE_WIDTH)),
    context: await each(() => unpackForest(TRAINED.context, CONTEXT_WIDTH)),
    bigram: await each(() => unpackForest(TRAINED.bigram, BIGRAM_WIDTH)),
  };
  const readable = await each(() => unpackForest(TRAINED.readable, SPAN_WIDTH));
  const edges = {
    starts: await each(() => unpackScores(TRAINED.starts)),
    ends: await each(() => unpackScores(TRAINED.ends)),
    predicates: await each(() => new Set(TRAINED.predicates.split(' '))),
    ties: await each(() => unpackScores(TRAINED.ties)),
  };
  loaded = { forests, readable, edges };
  return loaded;
}
