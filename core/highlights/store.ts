import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { type Database, savingTables } from '../library/database';
import { saveArticle } from '../library/save';
import { findEntry, readArticle } from '../library/store';
import { type Draft, newHighlight, type Place, targetAt } from './draft';
import {
  type Finding,
  type Highlight,
  quoteOf,
  type Remarks,
} from './highlight';

/**
 * Adds a highlight, with its article if that is not saved yet, in one transaction. The same draft sent twice
 * is one highlight.
 * @param added `entryId` names the article should it be new
 * @throws RangeError when the article has no such place
 */
export async function addHighlight(
  database: Database,
  article: Article,
  draft: Draft,
  added: { entryId: string; now: number },
): Promise<Highlight> {
  const { highlights } = database;
  return database.transaction(
    'rw',
    [...savingTables(database), highlights],
    async () => {
      const known = await highlights.get(draft.id);
      if (known) return known;
      const entryId = await entryFor(database, article, draft.place, added);
      const made = newHighlight(article, draft, { entryId, now: added.now });
      await highlights.add(made);
      return made;
    },
  );
}

/**
 * The saved article that the place belongs to. A saved copy that has the words stays as it is; one that has
 * not is refreshed, so that what was highlighted can always be read in it.
 */
async function entryFor(
  database: Database,
  article: Article,
  place: Place,
  { entryId, now }: { entryId: string; now: number },
): Promise<string> {
  const known = await findEntry(database, article.canonicalUrl);
  if (known) {
    const saved = await readArticle(database, known.id);
    if (saved && hasPlace(saved, article, place)) return known.id;
  }
  return (await saveArticle(database, article, { id: entryId, now })).entry.id;
}

function hasPlace(saved: Article, article: Article, place: Place): boolean {
  const target = targetAt(article, place);
  return target.type === 'text'
    ? canonicalText(saved).text.includes(target.exact)
    : JSON.stringify(saved.blocks).includes(JSON.stringify(target.src));
}

/** Changes what the reader says about a highlight. @returns null when it is not there */
export async function changeHighlight(
  database: Database,
  id: string,
  patch: Partial<Remarks>,
  now: number,
): Promise<Highlight | null> {
  return update(database, id, (old) => ({ ...old, ...patch, updatedAt: now }));
}

/**
 * Puts a highlight that was lost on the words that the reader has shown. What cards hide in the old words is no
 * question about other ones.
 * @returns null when it is not there
 */
export async function reattachHighlight(
  database: Database,
  article: Article,
  { id, place }: { id: string; place: Place },
  now: number,
): Promise<Highlight | null> {
  const target = targetAt(article, place);
  const { cards, highlights } = database;
  return database.transaction('rw', [highlights, cards], async () => {
    const before = await highlights.get(id);
    const placed = await update(database, id, (old) => ({
      ...old,
      target,
      status: 'exact',
      changedTo: null,
      updatedAt: now,
    }));
    if (before && placed && quoteOf(before) !== quoteOf(placed))
      await cards
        .where('highlightId')
        .equals(id)
        .filter(({ kind }) => kind === 'cloze')
        .delete();
    return placed;
  });
}

/**
 * Remembers how highlights were found, in one transaction; their places and words stay those that were
 * highlighted.
 */
export async function keepFindings(
  database: Database,
  findings: readonly (Finding & { readonly id: string })[],
): Promise<void> {
  const { highlights } = database;
  await database.transaction('rw', highlights, async () => {
    const rows = await highlights.bulkGet(findings.map(({ id }) => id));
    const changed = findings.flatMap(({ status, changedTo }, index) => {
      const old = rows[index];
      if (!old || (old.status === status && old.changedTo === changedTo))
        return [];
      return [{ ...old, status, changedTo }];
    });
    await highlights.bulkPut(changed);
  });
}

/** Moves a highlight to the trash. */
export async function trashHighlight(
  database: Database,
  id: string,
  now: number,
): Promise<Highlight | null> {
  return update(database, id, (old) => ({ ...old, deletedAt: now }));
}

export async function restoreHighlight(
  database: Database,
  id: string,
): Promise<Highlight | null> {
  return update(database, id, (old) => ({ ...old, deletedAt: null }));
}

/** Highlights of a saved article in the order of its text, pictures last, without the trash. */
export async function listHighlights(
  database: Database,
  entryId: string,
): Promise<Highlight[]> {
  const all = await database.highlights.where({ entryId }).toArray();
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => startOf(a) - startOf(b) || a.createdAt - b.createdAt);
}

function startOf({ target }: Highlight): number {
  if (target.type === 'image') return Number.MAX_SAFE_INTEGER;
  return target.position?.start ?? Number.MAX_SAFE_INTEGER - 1;
}

async function update(
  database: Database,
  id: string,
  change: (old: Highlight) => Highlight,
): Promise<Highlight | null> {
  return database.transaction('rw', database.highlights, async () => {
    const old = await database.highlights.get(id);
    if (!old) return null;
    const changed = change(old);
    if (changed !== old) await database.highlights.put(changed);
    return changed;
  });
}
