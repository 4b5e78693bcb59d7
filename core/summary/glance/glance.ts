import { lookupForm } from '../../text/normal';
import type { Body } from '../body';
import type { ChipKind } from './finder';
import { finders } from './finders';

/** A figure, person, place, date or organisation, as first written in the article. */
export interface Chip {
  readonly kind: ChipKind;
  readonly text: string;
  /** UTF-16 offsets of the first mention in the canonical text. */
  readonly start: number;
  readonly end: number;
}

const MOST_OF_A_KIND = 3;
/** Mentions in the title and at the beginning weigh more than later ones. */
const EARLY = 6;

interface Seen {
  readonly chip: Chip;
  score: number;
}

/**
 * What an article names, for a strip of chips: of each kind the few that it names most and earliest.
 * @returns chips in the order of their first mention
 */
export function glance(title: string, body: Body): readonly Chip[] {
  const seen = new Map<string, Seen>();
  const head = lookupForm(title);
  body.sentences.forEach((sentence, index) => {
    const taken: { start: number; end: number }[] = [];
    for (const { kind, find } of finders)
      for (const { start, end } of find(sentence.text)) {
        if (taken.some((t) => start < t.end && t.start < end)) continue;
        taken.push({ start, end });
        note(
          kind,
          sentence.text.slice(start, end),
          sentence.start + start,
          index,
        );
      }
  });
  return best([...seen.values()]);

  function note(kind: ChipKind, text: string, at: number, index: number) {
    const key = `${kind} ${lookupForm(text)}`;
    const weight = index < EARLY ? 2 : 1;
    const before = seen.get(key);
    if (before) {
      before.score += weight;
      return;
    }
    const start = body.composed.toSource(at);
    const end = body.composed.toSource(at + text.length);
    const named = head.includes(lookupForm(text)) ? 3 : 0;
    seen.set(key, {
      chip: { kind, text: body.source.slice(start, end), start, end },
      score: weight + named,
    });
  }
}

function best(seen: readonly Seen[]): readonly Chip[] {
  const counts = new Map<ChipKind, number>();
  return [...seen]
    .sort((a, b) => b.score - a.score || a.chip.start - b.chip.start)
    .filter(({ chip: { kind } }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST_OF_A_KIND;
    })
    .map(({ chip }) => chip)
    .sort((a, b) => a.start - b.start);
}
