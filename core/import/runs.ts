import { type BroughtText, nothingBrought } from '../archive/brought';
import {
  changedFields,
  restoreArticles,
  restoreShelf,
} from '../archive/restore';
import type { Article } from '../article/article';
import { type Brought, bringHighlights, pageNotes } from '../highlights/bring';
import type { Highlight } from '../highlights/highlight';
import type { Database } from '../library/database';
import { saveLinks } from '../library/links';
import { saveArticle } from '../library/save';
import { articleHash } from '../library/version';
import type { ImportedItem } from './importer';
import {
  batchOf,
  type ImportBatch,
  type ImportChoices,
  type ImportRun,
} from './run';

/**
 * Saves the next batch of an import, with its highlights and its place in the ledger, in one transaction: it
 * is there as a whole or not at all, and asking twice saves nothing twice.
 * @returns the import as it stands; `done` when nothing is left
 */
export async function importNext(
  database: Database,
  unit: string,
  {
    now,
    newId,
    textOf = async () => null,
  }: {
    readonly now: number;
    readonly newId: () => string;
    /** Reads the text that another service kept; without it the pages come as links. */
    readonly textOf?: (item: ImportedItem) => Promise<Article | null>;
  },
): Promise<ImportRun> {
  const texts = await readTexts(database, unit, textOf);
  return database.transaction('rw', database.tables, async () => {
    const { imports, importBatches } = database;
    const run = await imports.get(unit);
    if (!run) throw new RangeError(`no import ${unit}`);
    if (run.status === 'undone' || run.status === 'done') return run;
    const n = Math.floor(run.saved / batchOf(run));
    const batch = await importBatches.get([unit, n]);
    if (!batch) return keep({ ...run, status: 'done' });
    const shelf = batch.shelf && (await restoreShelf(database, batch.shelf));
    const links = batch.items.map((item) => ({
      ...item,
      tags: tagsFor(item, run.choices),
      note: [item.note, ...pageNotes(item.highlights)]
        .filter(Boolean)
        .join('\n\n'),
    }));
    const stored = links.flatMap(({ stored, tags }) =>
      stored ? [{ stored, tags }] : [],
    );
    // An archive holds nothing but rows of a library.
    const { results, brought: restored } =
      stored.length > 0
        ? await restoreArticles(database, stored, { unit, now })
        : {
            results: await saveLinks(database, links, { unit, now, newId }),
            brought: nothingBrought,
          };
    const from = { items: batch.items, texts: texts.n === n ? texts.of : [] };
    const kept = await keepTexts(database, from, results, now);
    const brought = await bring(database, batch.items, results, {
      now: run.startedAt,
      newId,
    });
    const outcomes = results.map(({ result }) => result);
    await importBatches.put({
      ...withoutCopies(batch),
      results: outcomes,
      beside: {
        ...restored,
        ...shelf,
        texts: [...restored.texts, ...kept],
        highlights: [
          ...restored.highlights,
          ...brought.added.map(({ id, updatedAt }) => ({ id, updatedAt })),
        ],
      },
    });
    const added = outcomes.filter((one) => one === 'added').length;
    const saved = run.saved + batch.items.length;
    return keep({
      ...run,
      status: saved >= run.pages ? 'done' : 'running',
      saved,
      added: run.added + added,
      merged: run.merged + outcomes.length - added,
      highlights: run.highlights + brought.added.length,
      known: (run.known ?? 0) + brought.known,
    });

    async function keep(next: ImportRun): Promise<ImportRun> {
      await imports.put(next);
      return next;
    }
  });
}

/** The ledger needs no pictures and texts twice. */
function withoutCopies(batch: ImportBatch): ImportBatch {
  return {
    ...batch,
    items: batch.items.map(({ stored: _, kept: __, ...item }) => item),
  };
}

function tagsFor(
  { tags, folders }: ImportedItem,
  { folderTags, extraTag }: ImportChoices,
): string[] {
  const lists = folderTags
    ? folders.map((path) => path.split('/').at(-1) ?? '')
    : [];
  return [...tags, ...lists, extraTag].filter((tag) => tag.trim() !== '');
}

/** Before the transaction, which would end while it waits. */
async function readTexts(
  { imports, importBatches }: Database,
  unit: string,
  textOf: (item: ImportedItem) => Promise<Article | null>,
): Promise<{ readonly n: number; readonly of: (Article | null)[] }> {
  const run = await imports.get(unit);
  const n = run ? Math.floor(run.saved / batchOf(run)) : 0;
  const batch = await importBatches.get([unit, n]);
  const of: (Article | null)[] = [];
  for (const item of batch?.items ?? [])
    of.push(item.article ?? (item.kept ? await textOf(item) : null));
  return { n, of };
}

/** Texts that came along, for pages that have none yet: a copy that is there is never replaced. */
async function keepTexts(
  database: Database,
  {
    items,
    texts,
  }: {
    readonly items: readonly ImportedItem[];
    readonly texts: readonly (Article | null)[];
  },
  results: readonly { readonly id: string }[],
  now: number,
): Promise<BroughtText[]> {
  const kept: BroughtText[] = [];
  for (const [index, item] of items.entries()) {
    const id = results[index]?.id ?? '';
    const article = texts[index] ?? item.article;
    if (!article) continue;
    const before = await database.entries.get(id);
    if (!before?.unloaded) continue;
    const { entry: after } = await saveArticle(database, article, { id, now });
    kept.push({
      ...{ id: after.id, hash: articleHash(article), previous: null },
      entry: changedFields(before, after),
    });
  }
  return kept;
}

/** The highlights that came along; those whose text is not there wait for it. */
async function bring(
  database: Database,
  items: readonly ImportedItem[],
  results: readonly { readonly id: string }[],
  made: { readonly now: number; readonly newId: () => string },
): Promise<Brought> {
  const added: Highlight[] = [];
  let known = 0;
  for (const [index, { highlights, stored }] of items.entries()) {
    const entryId = results[index]?.id;
    // An archive knows their places; they are back already.
    if (stored || highlights.length === 0 || !entryId) continue;
    const brought = await bringHighlights(database, entryId, highlights, made);
    added.push(...brought.added);
    known += brought.known;
  }
  return { added, known };
}

/** Remembers that an import was stopped; it can go on later. */
export async function pauseImport(
  { imports }: Database,
  unit: string,
): Promise<void> {
  await imports
    .where({ unit })
    .filter(({ status }) => status === 'running')
    .modify({ status: 'paused' });
}
