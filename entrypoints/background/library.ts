import { browser } from 'wxt/browser';
import { parseArticle } from '../../core/article/parse';
import { siteOf } from '../../core/article/urls';
import { attachWaiting } from '../../core/highlights/attach';
import { undoImport } from '../../core/import/undo';
import { library, type Saving } from '../../core/library/channel';
import type { Database } from '../../core/library/database';
import { editEntries } from '../../core/library/edit';
import {
  type Link,
  type LinkResult,
  saveLinks,
} from '../../core/library/links';
import { nearEntries } from '../../core/library/near';
import { parsePlace } from '../../core/library/place';
import { tellRated } from '../../core/library/rated';
import { addImages, rateArticle, saveArticle } from '../../core/library/save';
import {
  findEntry,
  keepOpened,
  keepProgress,
  keepReadingPlace,
  listEntries,
  readArticle,
  restoreEntry,
  trashEntry,
} from '../../core/library/store';
import { changeTag, deleteTag } from '../../core/library/tags';
import { forgetTrashed } from '../../core/library/trash';
import { undoUnit } from '../../core/library/undo';
import { reader } from '../../core/pages/channel';
import type { Keeper } from './keeper';
import { loadLink } from './load-link';
import { isOwnPage, ownPagesOnly } from './own-pages';
import { pictureCollector } from './picture-collector';
import { prepareTab } from './prepare-tab';

/** Answers the library channel; what comes from a content script is parsed, never believed. */
export function serveLibrary(database: Database, keeper: Keeper) {
  const pictures = pictureCollector(database);
  /** Highlights that came before the text; when it fails they go on waiting, and the text is saved all the same. */
  const attach = (id: string) =>
    attachWaiting(database, id).catch((error) => console.error(error));

  /** @param page address from which it is saved: pictures of its own origin may be asked for */
  const save = async (
    input: unknown,
    page: string,
    tabId: number | null,
    link?: string,
  ): Promise<Saving> => {
    const article = parseArticle(input);
    const { images, refused } = await pictures.collect(article, page, {
      tabId,
    });
    const id = crypto.randomUUID();
    const now = Date.now();
    const saved = await saveArticle(database, article, {
      ...{ id, now, images },
      ...(link !== undefined && { link }),
    });
    keeper.wrote([saved.entry.id]);
    await attach(saved.entry.id);
    return { ...saved, refused };
  };

  const saveTab = async (tabId: number, link?: string): Promise<Saving> => {
    const access = await prepareTab(tabId);
    if (access !== 'ready') throw new Error(access);
    const reading = await reader.tab(tabId).read();
    if (reading.kind === 'none') throw new Error(reading.reason);
    return save(reading.article, reading.article.url, tabId, link);
  };

  const bringPictures = async (id: string): Promise<Saving | null> => {
    const article = await readArticle(database, id);
    if (!article) return null;
    const { images, refused } = await pictures.collect(article, article.url, {
      id,
    });
    const entry = await addImages(database, id, images);
    return entry && { entry, isNew: false, refused };
  };

  const newUnit = () => ({ unit: crypto.randomUUID(), now: Date.now() });

  const saveLink = async (link: Link): Promise<LinkResult> => {
    const newId = () => crypto.randomUUID();
    const [result] = await saveLinks(database, [link], { ...newUnit(), newId });
    if (!result) throw new Error('a link gives one result');
    keeper.wrote([result.id]);
    return result;
  };

  // The browser's question may close the popup that asked it: the answer is acted upon here.
  browser.permissions.onAdded.addListener(() => {
    void listEntries(database, 1).then(([newest]) => {
      if (newest && !newest.unloaded) void bringPictures(newest.id);
    });
  });

  library.serve({
    save: (article, { url, tabId }) => save(article, url ?? '', tabId),
    bringPictures: (id, { url }) => {
      ownPagesOnly(url);
      return bringPictures(String(id));
    },
    saveTab: (tabId, { url }) => {
      ownPagesOnly(url);
      return saveTab(tabId);
    },
    known: async (url) => {
      const entry = await findEntry(database, String(url));
      if (!entry) return null;
      const { rating = null, place = null, updatedAt } = entry;
      return { rating, place, updatedAt };
    },
    rate: async ({ article, rating }) => {
      const now = Date.now();
      const id = crypto.randomUUID();
      await rateArticle(database, parseArticle(article), rating, { id, now });
      await tellRated(now);
    },
    keepPlace: ({ url, place }) =>
      keepReadingPlace(database, String(url), parsePlace(place)),
    near: async (input, { url }) => {
      const article = parseArticle(input);
      const entries = await listEntries(database);
      // A page's scripts can read whatever stands over it: they learn of no other site's articles.
      const shown = isOwnPage(url)
        ? entries
        : entries.filter(({ site }) => url && site === siteOf(url));
      return nearEntries(article, shown);
    },
    edit: async ({ ids, edit }, { url }) => {
      ownPagesOnly(url);
      const unit = newUnit();
      await editEntries(database, ids, edit, unit);
      keeper.wrote(ids);
      if (edit.rating !== undefined) await tellRated(unit.now);
      return unit.unit;
    },
    changeTag: async ({ key, ...wish }, { url }) => {
      ownPagesOnly(url);
      const unit = newUnit();
      await changeTag(database, key, wish, unit);
      return unit.unit;
    },
    deleteTag: async (key, { url }) => {
      ownPagesOnly(url);
      const unit = newUnit();
      await deleteTag(database, key, unit);
      return unit.unit;
    },
    undo: async (unit, { url }) => {
      ownPagesOnly(url);
      const now = Date.now();
      const changed = await keeper.removing(() =>
        undoUnit(database, String(unit), now),
      );
      await tellRated(now);
      return changed;
    },
    undoImport: (unit, { url }) => {
      ownPagesOnly(url);
      return keeper.removing(() =>
        undoImport(database, String(unit), Date.now()),
      );
    },
    saveLink: (link, { url }) => {
      ownPagesOnly(url);
      return saveLink(link);
    },
    loadLink: async (id, { url }) => {
      ownPagesOnly(url);
      const entry = await database.entries.get(String(id));
      if (entry) await loadLink(entry.url, (tabId) => saveTab(tabId, entry.id));
    },
    opened: (id, { url }) => {
      ownPagesOnly(url);
      return keepOpened(database, String(id), Date.now());
    },
    forget: (ids, { url }) => {
      ownPagesOnly(url);
      return keeper.removing(() => forgetTrashed(database, ids.map(String)));
    },
    loss: (_, { url }) => {
      ownPagesOnly(url);
      return keeper.check();
    },
    suspect: (_, { url }) => {
      ownPagesOnly(url);
      return keeper.suspect();
    },
    copyState: (_, { url }) => {
      ownPagesOnly(url);
      return keeper.copyState();
    },
    recover: (_, { url }) => {
      ownPagesOnly(url);
      return keeper.recover();
    },
    acceptLoss: (_, { url }) => {
      ownPagesOnly(url);
      return keeper.accept();
    },
    trash: (id, { url }) => {
      ownPagesOnly(url);
      return trashEntry(database, String(id), Date.now());
    },
    restore: (id, { url }) => {
      ownPagesOnly(url);
      return restoreEntry(database, String(id));
    },
    progress: ({ id, progress }, { url }) => {
      ownPagesOnly(url);
      return keepProgress(database, String(id), Number(progress), Date.now());
    },
  });
  return { saveTab, saveLink };
}
