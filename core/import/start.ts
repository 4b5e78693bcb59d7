import type { Database } from '../library/database';
import { asPage } from './book';
import type { ImportedItem } from './importer';
import type { ImportLedger } from './ledger';
import type { ImportBatch, ImportChoices, ImportRun } from './run';

/**
 * Pages that one transaction saves: a transaction costs a wait for the disk, and stopping waits for its end. With
 * texts to read, a page takes many times as long.
 */
const LINKS = 1000;
const TEXTS = 200;

/**
 * Writes down an import before anything of it is saved, so that a browser that dies on the way can go on.
 * @throws what `onShare` throws: then nothing is written
 */
export async function startImport(
  database: Database,
  ledger: ImportLedger,
  given: {
    readonly unit: string;
    readonly fileName: string;
    readonly choices: ImportChoices;
    readonly now: number;
    /** Pages a transaction; else by what they bring. */
    readonly batch?: number;
    /** Told how much is written down, 0 to 1: of a backup that is every picture. */
    readonly onShare?: (share: number) => void;
  },
): Promise<ImportRun> {
  const { unit, fileName, choices, now, onShare } = given;
  const pages = ledger.items.map(asPage);
  const isHeavy = ({ stored, kept, article }: ImportedItem) =>
    Boolean(stored ?? kept ?? article);
  const run: ImportRun = {
    unit,
    fileName,
    format: ledger.format,
    startedAt: now,
    status: 'running',
    choices,
    read: ledger.read,
    skipped: ledger.skipped,
    repeated: ledger.merged,
    pages: pages.length,
    batch: given.batch ?? (pages.some(isHeavy) ? TEXTS : LINKS),
    saved: 0,
    added: 0,
    merged: 0,
    highlights: 0,
    known: 0,
  };
  const { imports, importBatches } = database;
  await database.transaction('rw', [imports, importBatches], async () => {
    await imports.add(run);
    const batches = batchesOf(run, pages, ledger);
    for (const [at, batch] of batches.entries()) {
      await importBatches.add(batch);
      onShare?.((at + 1) / batches.length);
    }
  });
  return run;
}

function batchesOf(
  { unit, batch = LINKS }: ImportRun,
  items: readonly ImportedItem[],
  { rows, shelf }: ImportLedger,
): ImportBatch[] {
  const count = Math.ceil(items.length / batch) || (shelf ? 1 : 0);
  return Array.from({ length: count }, (_, n) => ({
    unit,
    n,
    items: items.slice(n * batch, (n + 1) * batch),
    rows: rows.slice(n * batch, (n + 1) * batch),
    results: null,
    ...(shelf && n === 0 && { shelf }),
  }));
}
