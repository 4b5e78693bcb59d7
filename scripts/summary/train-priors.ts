/** Which common syllables leads use more, and which less, than the bodies under them. */
import { lookupSyllables } from '../../core/text/words.ts';
import type { NewsRecord } from './records.ts';

/** Fewer bodies than this say too little about a syllable, and it may be a name or a topic. */
const LEAST_BODIES = 800;

/**
 * @param records title, body and lead of each article
 * @returns log-odds times ten, against the mean, of standing in the lead when standing in the body
 */
export function countPriors(
  records: readonly NewsRecord[],
): Readonly<Record<string, number>> {
  const bodies = new Map<string, number>();
  const leads = new Map<string, number>();
  for (const record of records) {
    const sapo = new Set(lookupSyllables(record.sapo ?? ''));
    for (const word of new Set(lookupSyllables(record.sents.join(' ')))) {
      bodies.set(word, (bodies.get(word) ?? 0) + 1);
      if (sapo.has(word)) leads.set(word, (leads.get(word) ?? 0) + 1);
    }
  }
  const sum = (counts: Map<string, number>) =>
    [...counts.values()].reduce((total, n) => total + n, 0);
  const odds = (n: number, of: number) => Math.log((n + 1) / (of - n + 1));
  const base = odds(sum(leads), sum(bodies));
  return Object.fromEntries(
    [...bodies]
      .filter(([, n]) => n >= LEAST_BODIES)
      .map(([word, n]) => {
        const value = odds(leads.get(word) ?? 0, n) - base;
        return [word, Math.round(value * 10)] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
