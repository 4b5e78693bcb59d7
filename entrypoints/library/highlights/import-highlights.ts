import { pageNotes } from '../../../core/highlights/bring';
import { ImportError } from '../../../core/import/import-error';
import dedocArchive from '../../../core/import/importers/dedoc-archive';
import type { ImportLedger } from '../../../core/import/ledger';
import { importNext } from '../../../core/import/runs';
import { startImport } from '../../../core/import/start';
import { text } from '../../../core/language/text';
import { library } from '../../../core/library/channel';
import { isPackOf, packOutline } from '../../../core/study/pack';
import { keepProject, listProjects } from '../../../core/study/store';
import { viewAddress } from '../address';
import { importOf } from '../import-model';
import { readImport } from '../read-import';
import type { HighlightsPage, Notice } from './model';

/**
 * Brings the highlights of a file. An archive of the whole library goes to the import, which shows first what it would
 * change. Pages that the library has not are kept as links, and their highlights wait for
 * the text; a "Gói đọc" becomes a project too.
 */
export function importHighlights(
  page: HighlightsPage,
  file: File,
): Promise<void> {
  return page.perform(async () => {
    try {
      const ledger = await readImport(file);
      // Its highlights come back with their articles or not at all.
      if (ledger.format === dedocArchive.id) {
        location.hash = viewAddress('import');
        await importOf(page.database).bringArchive(file);
        return null;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await bring(page, file.name, bytes, ledger);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { said: text(`importing.${error.fault}`), undo: null };
    }
  });
}

async function bring(
  page: HighlightsPage,
  fileName: string,
  bytes: Uint8Array,
  ledger: ImportLedger,
): Promise<Notice> {
  const { database } = page;
  const now = Date.now();
  const unit = crypto.randomUUID();
  const newId = () => crypto.randomUUID();
  const items = ledger.items.filter(({ highlights }) => highlights.length > 0);
  const notes = items.flatMap(({ highlights }) => pageNotes(highlights)).length;
  let run = await startImport(
    database,
    {
      ...{ ...ledger, items, read: items.length, merged: 0, skipped: [] },
      rows: [],
    },
    { unit, fileName, choices: { folderTags: false, extraTag: '' }, now },
  );
  while (run.status === 'running')
    run = await importNext(database, unit, { now, newId });
  const project = await keepPack(page, bytes, now);
  return {
    said: [
      text('highlightList.imported', {
        count: run.highlights,
        known: run.known ?? 0,
      }),
      notes > 0 && text('highlightList.importedNotes', { count: notes }),
    ]
      .filter(Boolean)
      .join(' '),
    undo: async () => {
      await library.background.undoImport(unit);
      if (project) await database.projects.delete(project);
    },
  };
}

/** @returns the id of the project that the pack became; null for any other file, and when there is one already */
async function keepPack(
  { database }: HighlightsPage,
  bytes: Uint8Array,
  now: number,
): Promise<string | null> {
  const start = new TextDecoder().decode(bytes).trimStart();
  const outline = start.startsWith('{')
    ? packOutline(JSON.parse(start), () => crypto.randomUUID())
    : null;
  if (!outline) return null;
  const projects = await listProjects(database);
  if (projects.some((project) => isPackOf(outline, project))) return null;
  const id = crypto.randomUUID();
  await keepProject(database, {
    id,
    ...outline,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  return id;
}
