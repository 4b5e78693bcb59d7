import type { Article } from '../../core/article/article';
import { siteOf } from '../../core/article/urls';
import type { Database } from '../../core/library/database';
import {
  type Collected,
  collectPictures,
  pictureLimit,
} from '../../core/library/pictures';
import { librarySettings } from '../../core/library/settings';
import { pictureSource } from './picture-source';

/** Saving waits no longer than this for pictures; the text is worth more than the last of them. */
const LONGEST_MS = 8000;

/** Brings pictures within what the reader has set and allowed. */
export function pictureCollector(database: Database) {
  return {
    /**
     * @param tabId where the page is open
     * @param id of an entry whose kept pictures need not come again, and count
     */
    async collect(
      article: Article,
      page: string,
      { tabId = null, id = '' }: { tabId?: number | null; id?: string } = {},
    ): Promise<Collected> {
      const settings = librarySettings.forSite(siteOf(page));
      await settings.ready;
      const { pictures } = settings.values.peek();
      const kept = await database.images.where({ id }).toArray();
      const used = kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
      return collectPictures(
        article,
        pictureSource(page, tabId),
        Math.max(0, pictureLimit(pictures) - used),
        new Set(kept.map(({ src }) => src)),
        AbortSignal.timeout(LONGEST_MS),
      );
    },
  };
}
