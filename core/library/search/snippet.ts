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
  const spans = joined(placesOf(text, phrases));
  return { text, spans, isCut: { before: false, after: false } };
}

/**
 * The piece of a long text that answers best: where most of the phrases stand together, with the accents as typed,
 * else the first.
 * @returns null when no phrase is in it
 */
export function snippetOf(
  text: string,
  phrases: readonly Phrase[],
): Snippet | null {
  const found = placesOf(text, phrases);
  const best = bestOf(found);
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

/** Whether each of the phrases stands in one of the parts of an article. */
export function allStand(
  phrases: readonly Phrase[],
  parts: readonly string[],
): boolean {
  const missing = new Set(phrases);
  for (const part of parts) {
    if (missing.size === 0) break;
    for (const { phrase } of placesOf(part, [...missing]))
      missing.delete(phrase);
  }
  return missing.size === 0;
}

interface Place extends Span {
  readonly isSame: boolean;
  readonly phrase: Phrase;
}

/** The place after which, in so many signs as are shown, most phrases stand. */
function bestOf(found: readonly Place[]): Place | undefined {
  const places = [...found].sort((a, b) => a.start - b.start);
  const inSight = new Map<Phrase, number>();
  let [best, most, next] = [places[0], 0, 0];
  for (const place of places) {
    for (; next < places.length; next++) {
      const { end, phrase } = places[next] ?? place;
      if (end > place.start - BEFORE + LENGTH) break;
      inSight.set(phrase, (inSight.get(phrase) ?? 0) + 1);
    }
    const worth = inSight.size + (place.isSame ? 0.5 : 0);
    if (worth > most) [best, most] = [place, worth];
    const left = (inSight.get(place.phrase) ?? 0) - 1;
    if (left > 0) inSight.set(place.phrase, left);
    else inSight.delete(place.phrase);
  }
  return best;
}

/** Where the phrases stand in a text; phrase by phrase. */
function placesOf(text: string, phrases: readonly Phrase[]): Place[] {
  const spans = syllableSpans(text);
  const words = spans.map(({ start, end }) =>
    lookupForm(text.slice(start, end)),
  );
  const folded = words.map(foldString);
  const found: Place[] = [];
  for (const phrase of phrases) {
    const { terms, isExact } = phrase;
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
      found.push({ start: first.start, end: last.end, isSame, phrase });
    }
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
