import { browser } from 'wxt/browser';
import { parseArticle } from '../../core/article/parse';
import { library } from '../../core/library/channel';
import type { Database } from '../../core/library/database';
import {
  findEntry,
  keepProgress,
  restoreEntry,
  type SaveResult,
  saveArticle,
  trashEntry,
} from '../../core/library/store';
import { reader } from '../../core/pages/channel';
import { prepareTab } from './prepare-tab';

/** Answers the library channel; what comes from a content script is parsed, never believed. */
export function serveLibrary(database: Database) {
  const save = async (input: unknown): Promise<SaveResult> => {
    const article = parseArticle(input);
    const id = crypto.randomUUID();
    return saveArticle(database, article, { id, now: Date.now() });
  };

  const saveTab = async (tabId: number): Promise<SaveResult> => {
    const access = await prepareTab(tabId);
    if (access !== 'ready') throw new Error(access);
    const reading = await reader.tab(tabId).read();
    if (reading.kind === 'none') throw new Error(reading.reason);
    return save(reading.article);
  };

  /** Only our own pages may take articles away; a content script has an http(s) address. */
  const ownPagesOnly = (url: string | null) => {
    if (!url?.startsWith(browser.runtime.getURL('/')))
      throw new Error('Only Dễ Đọc’s own pages may do this');
  };

  library.serve({
    save,
    saveTab: (tabId, { url }) => {
      ownPagesOnly(url);
      return saveTab(tabId);
    },
    isSaved: async (url) => (await findEntry(database, String(url))) !== null,
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
      return keepProgress(database, String(id), Number(progress));
    },
  });
  return { saveTab };
}
