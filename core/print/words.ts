import type { Article } from '../article/article';
import { formatDay, formatTime } from '../language/dates';
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
    byline: creditsOf(article),
    words: {
      address: text('place.address', { url: article.canonicalUrl }),
      accessed: text('place.accessed', { date: formatDay(now) }),
      pictureMissing: text('place.pictureMissing'),
      notes: text('place.yourNotes'),
    },
  };
}

/** Who wrote it, from where and when: who quotes the sheet has to say so. */
function creditsOf({ byline, sources, publishedTime }: Article): string {
  const time = publishedTime && formatTime(publishedTime);
  return [
    byline.join(', '),
    sources.length > 0 &&
      text('reader.source', { sources: sources.join(', ') }),
    time && text('reader.published', { time }),
  ]
    .filter(Boolean)
    .join(' · ');
}
