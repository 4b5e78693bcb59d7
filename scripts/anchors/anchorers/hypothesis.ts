/**
 * The matcher of Hypothesis's client, written after its description ("Fuzzy anchoring" and match-quote): exact
 * occurrences of the quote, else approximate ones with up to half of it (at most 256) in errors; each
 * scored 50 for the quote, 20 for either context of 32 characters, 2 for nearness; the best one wins, however
 * low. The search is approx-string-match, which the client uses.
 */
import search from 'approx-string-match';
import type { Anchorer } from '../anchorer.ts';

const CONTEXT = 32;
const MAX_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export const hypothesis: Anchorer = {
  name: 'hypothesis',
  reads: 'dom',
  describe({ text }, start, end) {
    const quote = text.slice(start, end);
    const prefix = text.slice(Math.max(0, start - CONTEXT), start);
    const suffix = text.slice(end, end + CONTEXT);
    return (view) => best(view.text, quote, prefix, suffix, start);
  },
};

function best(
  text: string,
  quote: string,
  prefix: string,
  suffix: string,
  hint: number,
) {
  let found: { start: number; end: number } | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const match of matches(text, quote)) {
    const score =
      WEIGHTS.quote * (1 - match.errors / quote.length) +
      WEIGHTS.prefix *
        likeness(
          text.slice(Math.max(0, match.start - prefix.length), match.start),
          prefix,
        ) +
      WEIGHTS.suffix *
        likeness(text.slice(match.end, match.end + suffix.length), suffix) +
      WEIGHTS.position * (1 - Math.abs(match.start - hint) / text.length);
    if (score <= most) continue;
    most = score;
    found = { start: match.start, end: match.end };
  }
  return found;
}

function matches(text: string, quote: string) {
  const exact = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  if (exact.length > 0) return exact;
  return search(
    text,
    quote,
    Math.min(MAX_ERRORS, Math.floor(quote.length / 2)),
  );
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return 1 - (match?.errors ?? wanted.length) / wanted.length;
}
