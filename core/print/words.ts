import type { Article } from '../article/article';
import { formatDay } from '../language/dates';
import { text } from '../language/text';
import type { SheetHighlight } from './marked-text';
import type { SheetOptions } from './sheet';

/**
 * How an article goes on paper or into a file.
 * @param now ms since the epoch, for the date of access
 */
export function sheetOptions(
  article: Article,
  size: string,
  pictures: ReadonlyMap<string, string>,
  highlights: readonly SheetHighlight[],
  now: number,
): SheetOptions {
  return {
    size: Number(size),
    pictures,
    highlights,
    byline: article.byline.join(', '),
    words: {
      address: text('place.address', { url: article.canonicalUrl }),
      accessed: text('place.accessed', { date: formatDay(now) }),
      pictureMissing: text('place.pictureMissing'),
      notes: text('place.yourNotes'),
    },
  };
}
