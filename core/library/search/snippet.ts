import { foldString } from '../../text/fold';
import { lookupForm } from '../../text/normal';
import type { Span } from '../../text/span';
import { syllableSpans } from '../../text/words';
import type { Phrase } from './query';

/** A piece of text with the places that answer the search. */
export interface Snippet {
  readonly text: string;
  /** Places in `text`, ascending, none over another. */
  readonly spans: readonly Span[];
  /** Whether text was left out before and after. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
}

/** About two lines of a list. */
const LENGTH = 180;
/** Text shown before the first place. */
const BEFORE = 50;

/** The whole of a short text, its places marked: a title, a note. */
export function markedText(text: string, phrases: readonly Phrase[]): Snippet {
  const spans = joined(phrases.flatMap((phrase) => spansOf(text, phrase)));
  return { text, spans, isCut: { before: false, after: false } };
}

/**
 * The piece of a long text around the place that answers best: with the accents as typed, else the first.
 * @returns null when no phrase is in it
 */
export function snippetOf(
  text: string,
  phrases: readonly Phrase[],
): Snippet | null {
  const found = phrases.flatMap((phrase) => spansOf(text, phrase));
  const best = found.find(({ isSame }) => isSame) ?? found[0];
  if (!best) return null;
  const leafStart = text.lastIndexOf('\n', best.start) + 1;
  const start = wordEdge(
    text,
    Math.max(leafStart, best.start - BEFORE),
    leafStart,
  );
  const lineEnd = text.indexOf('\n', best.end);
  const leafEnd = lineEnd < 0 ? text.length : lineEnd;
  const end = Math.max(best.end, cutBefore(text, start + LENGTH, leafEnd));
  const spans = found
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return {
    text: text.slice(start, end),
    spans: joined(spans),
    isCut: { before: start > leafStart, after: end < leafEnd },
  };
}

/** Where a phrase stands in a text. */
function spansOf(text: string, { terms, isExact }: Phrase) {
  const spans = syllableSpans(text);
  const words = spans.map(({ start, end }) =>
    lookupForm(text.slice(start, end)),
  );
  const folded = words.map(foldString);
  const found: (Span & { isSame: boolean })[] = [];
  for (let at = 0; at + terms.length <= spans.length; at++) {
    const fits = terms.every((term, index) =>
      starts(folded[at + index] ?? '', term.folded, term.isPrefix),
    );
    if (!fits) continue;
    const isSame = terms.every((term, index) =>
      starts(words[at + index] ?? '', term.word, term.isPrefix),
    );
    const [first, last] = [spans[at], spans[at + terms.length - 1]];
    if (!first || !last || (isExact && !isSame)) continue;
    if (text.slice(first.end, last.start).includes('\n')) continue;
    found.push({ start: first.start, end: last.end, isSame });
  }
  return found;
}

function starts(word: string, wanted: string, isPrefix: boolean): boolean {
  return isPrefix ? word.startsWith(wanted) : word === wanted;
}

/** The beginning of the word that a cut would fall into, or of the next one. */
function wordEdge(text: string, at: number, earliest: number): number {
  if (at <= earliest) return earliest;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function cutBefore(text: string, at: number, latest: number): number {
  if (at >= latest) return latest;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}

/** Ascending; what overlaps or repeats is one. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last && start <= last.end)
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
      };
    else result.push({ start, end });
  }
  return result;
}
