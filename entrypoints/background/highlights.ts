import { browser } from 'wxt/browser';
import { siteOf } from '../../core/article/urls';
import { highlights } from '../../core/highlights/channel';
import type { Highlight } from '../../core/highlights/highlight';
import {
  parseAdd,
  parseChange,
  parseFound,
  parseId,
  parseReattach,
} from '../../core/highlights/parse';
import {
  addHighlight,
  changeHighlight,
  keepFinding,
  listHighlights,
  reattachHighlight,
  restoreHighlight,
  trashHighlight,
} from '../../core/highlights/store';
import type { Database } from '../../core/library/database';
import { findEntry } from '../../core/library/store';

/** Answers the highlights channel; what comes from a content script is parsed, never believed. */
export function serveHighlights(database: Database): void {
  /** Our own pages may touch every highlight, a page's script those of its own site. */
  const allow = async (id: string, url: string | null) => {
    const row = await database.highlights.get(id);
    const entry = row && (await database.entries.get(row.entryId));
    if (!entry || !isAllowed(entry.site, url))
      throw new Error('No such highlight here');
  };
  const existing = (found: Highlight | null): Highlight => {
    if (!found) throw new Error('No such highlight here');
    return found;
  };

  highlights.serve({
    add: async (input, { url }) => {
      const { article, draft } = parseAdd(input);
      if (!isAllowed(siteOf(article.canonicalUrl), url))
        throw new Error('An article of another site');
      const entryId = crypto.randomUUID();
      const now = Date.now();
      return addHighlight(database, article, draft, { entryId, now });
    },
    of: async (address, { url }) => {
      if (!isAllowed(siteOf(String(address)), url)) return [];
      const entry = await findEntry(database, String(address));
      return entry ? listHighlights(database, entry.id) : [];
    },
    change: async (input, { url }) => {
      const { id, patch } = parseChange(input);
      await allow(id, url);
      return existing(await changeHighlight(database, id, patch, Date.now()));
    },
    reattach: async (input, { url }) => {
      const { id, article, place } = parseReattach(input);
      await allow(id, url);
      const put = { id, place };
      return existing(
        await reattachHighlight(database, article, put, Date.now()),
      );
    },
    found: async (input, { url }) => {
      for (const { id, ...finding } of parseFound(input)) {
        await allow(id, url);
        await keepFinding(database, id, finding);
      }
    },
    trash: async (input, { url }) => {
      const id = parseId(input);
      await allow(id, url);
      return existing(await trashHighlight(database, id, Date.now()));
    },
    restore: async (input, { url }) => {
      const id = parseId(input);
      await allow(id, url);
      return existing(await restoreHighlight(database, id));
    },
  });
}

function isAllowed(site: string, url: string | null): boolean {
  if (!url) return false;
  return url.startsWith(browser.runtime.getURL('/')) || siteOf(url) === site;
}
