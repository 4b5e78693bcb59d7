import type { CanonicalText } from '../article/canonical-text';
import type { ExportedHighlight } from './exported';

/** A highlight that has its place in the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly color: string | null;
}

/** A stretch of text, with the mark that lies on it. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Highlights at their places, in the order of the text. One whose place is not known, or no longer right,
 * is looked for by its words when they stand there only once; else it is none.
 */
export function marksIn(
  { text }: Pick<CanonicalText, 'text'>,
  highlights: readonly ExportedHighlight[],
): readonly Mark[] {
  return highlights
    .flatMap(({ id, quote, color, start }) => {
      const at = placeOf(text, quote, start);
      return at === null
        ? []
        : [{ id, color, start: at, end: at + quote.length }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function placeOf(
  text: string,
  quote: string,
  start: number | null,
): number | null {
  if (quote === '') return null;
  if (start !== null && text.startsWith(quote, start)) return start;
  const first = text.indexOf(quote);
  return first >= 0 && text.indexOf(quote, first + 1) < 0 ? first : null;
}

/** Cuts a text that starts at `offset` of the canonical text where marks begin and end. */
export function stretches(
  text: string,
  offset: number,
  marks: readonly Mark[],
): Stretch[] {
  const here = marks.filter(
    ({ start, end }) => start < offset + text.length && end > offset,
  );
  const cuts = new Set([0, text.length]);
  for (const { start, end } of here) {
    cuts.add(Math.max(0, start - offset));
    cuts.add(Math.min(text.length, end - offset));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? 0;
    const mark = here.find(
      ({ start, end }) => start <= offset + from && end >= offset + to,
    );
    return { text: text.slice(from, to), mark: mark ?? null };
  });
}
