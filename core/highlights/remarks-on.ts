import { plainText, quoted, runs } from '../citations/run';
import type { Collection, Source } from './collection';
import { quoteOf } from './highlight';

/** What was quoted from a source and said about it, one text each, for programs that keep references. */
export function remarksOn(
  { sections, style }: Collection,
  source: Source,
): readonly string[] {
  return sections
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.source.entry.id === source.entry.id)
    .map(({ highlight }) => {
      const paragraph =
        highlight.target.type === 'text' ? highlight.target.paragraph : null;
      const place = plainText(
        runs(style.inText(source.reference, { paragraph, number: null })),
      );
      return [`${quoted(quoteOf(highlight))} ${place}`, highlight.note]
        .filter((part) => part !== '')
        .join('\n');
    });
}
