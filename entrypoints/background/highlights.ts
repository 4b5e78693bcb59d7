import { siteOf } from '../../core/article/urls';
import { attachWaiting } from '../../core/highlights/attach';
import { highlights } from '../../core/highlights/channel';
import { editHighlights, putHighlightsBack } from '../../core/highlights/edit';
import type { Highlight } from '../../core/highlights/highlight';
import {
  parseAdd,
  parseChange,
  parseEditMany,
  parseFound,
  parseId,
  parseReattach,
  parseRows,
} from '../../core/highlights/parse';
import {
  addHighlight,
  changeHighlight,
  keepFindings,
  listHighlights,
  reattachHighlight,
  restoreHighlight,
  trashHighlight,
} from '../../core/highlights/store';
import type { Database } from '../../core/library/database';
import { findEntry } from '../../core/library/store';
import { isOwnPage, ownPagesOnly } from './own-pages';

/** Answers the highlights channel; what comes from a content script is parsed, never believed. */
export function serveHighlights(database: Database): void {
  /**
   * Our own pages may touch every highlight, a page's script those of its own site; another site's is refused.
   * @returns those that are there: one may have gone for good while a page stood open
   */
  const present = async (ids: readonly string[], url: string | null) => {
    const found = await database.highlights.bulkGet([...ids]);
    const rows = found.filter((row) => row !== undefined);
    const entries = await database.entries.bulkGet([
      ...new Set(rows.map(({ entryId }) => entryId)),
    ]);
    const kept = entries.filter((entry) => entry !== undefined);
    if (!kept.every(({ site }) => isAllowed(site, url)))
      throw new Error('A highlight of another site');
    const articles = new Set(kept.map(({ id }) => id));
    return new Set(
      rows.filter((row) => articles.has(row.entryId)).map(({ id }) => id),
    );
  };
  const allow = async (id: string, url: string | null) => {
    if (!(await present([id], url)).has(id))
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
      const made = await addHighlight(database, article, draft, {
        entryId,
        now,
      });
      // The highlight is kept whether those that were waiting for the text could be attached or not.
      await attachWaiting(database, made.entryId).catch((error) =>
        console.error(error),
      );
      return made;
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
      const findings = parseFound(input);
      const there = await present(
        findings.map(({ id }) => id),
        url,
      );
      await keepFindings(
        database,
        findings.filter(({ id }) => there.has(id)),
      );
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
    editMany: (input, { url }) => {
      ownPagesOnly(url);
      const { ids, edit } = parseEditMany(input);
      return editHighlights(database, ids, edit, Date.now());
    },
    putBack: (rows, { url }) => {
      ownPagesOnly(url);
      return putHighlightsBack(database, parseRows(rows));
    },
  });
}

function isAllowed(site: string, url: string | null): boolean {
  return isOwnPage(url) || (url !== null && siteOf(url) === site);
}
