import type { Span } from '../core/text/span';

/** A piece of text with the places that were looked for. */
export interface Marked {
  readonly text: string;
  /** Ascending, none over another. */
  readonly spans: readonly Span[];
  /** Whether text was left out before and after. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
}

export function SnippetText({ text, spans, isCut }: Marked) {
  const ends = [0, ...spans.map(({ end }) => end)];
  return (
    <>
      {isCut.before && '… '}
      {spans.map(({ start, end }, index) => [
        text.slice(ends[index], start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(ends.at(-1))}
      {isCut.after && ' …'}
    </>
  );
}
