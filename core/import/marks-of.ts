import { parseDate } from './dates';
import { asFields, asList, asText } from './json-values';
import { parseMark } from './mark';
import type { RawHighlight } from './row';
import { tagsOf } from './tag-lists';

/**
 * Highlights in a JSON list, as services name their parts: bare texts too.
 * @param now milliseconds, by which a date in the future is known to be wrong
 */
export function marksOf(list: unknown, now: number): RawHighlight[] {
  return asList(list).map((member) => {
    const fields = asFields(member) ?? { text: member };
    const textOf = (...names: string[]) =>
      names.map((name) => asText(fields[name])).find(Boolean) ?? '';
    const tags = tagsOf(fields.tags ?? fields.labels);
    const createdAt = parseDate(
      textOf(...['highlighted_at', 'created', 'created_at', 'createdAt']) ||
        textOf('time', 'timestamp', 'date'),
      now,
    );
    return {
      quote: textOf('quote', 'text', 'content', 'highlight'),
      note: textOf('note', 'annotation', 'comment'),
      ...((createdAt !== null || tags.length > 0) && {
        mark: parseMark({ tags }, { createdAt, updatedAt: null }),
      }),
    };
  });
}
