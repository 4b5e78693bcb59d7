/**
 * Runs in a page of the extension, on the sources of `core` themselves: writes to the library without asking the
 * background, and looks whether what is there is whole.
 */
import { Dexie } from 'dexie';
import { readShelf } from '../../core/archive/read-shelf';
import { canonicalText } from '../../core/article/canonical-text';
import archive from '../../core/export/formats/archive';
import { exportedItems } from '../../core/export/items';
import { importFile } from '../../core/import/import-file';
import { importNext } from '../../core/import/runs';
import { startImport } from '../../core/import/start';
import { editEntries } from '../../core/library/edit';
import { saveArticle } from '../../core/library/save';
import { openSearcher } from '../../core/library/search/searcher';
import { openOwnDatabase } from '../../entrypoints/library/own-database';
import { addressOf, articleOf } from './articles';

export {
  backUpOn,
  inspectBackups,
  tearBackup,
  writtenSoFar,
} from './backing-up';
export { endSaving, isKnown, startSaving } from './saving';
export { whatIsTold } from './told';

const PICTURES = 3;
const database = openOwnDatabase();

function picturesOf(n: number) {
  return Array.from({ length: PICTURES }, (_, at) => ({
    src: `https://bao.example/${n}-${at}.png`,
    type: 'image/png',
    bytes: new Uint8Array(50_000).fill(n % 256),
    width: 100,
    height: 100,
  }));
}

const acknowledged: number[] = [];

/** Numbers of the articles that `saveOn` has saved so far. */
export function savedSoFar(): readonly number[] {
  return acknowledged;
}

/** Saves articles with pictures, on and on. */
export async function saveOn(from: number): Promise<void> {
  for (let n = from; ; n++) {
    const saved = { id: `n${n}`, now: Date.now(), images: picturesOf(n) };
    await saveArticle(database, articleOf(n), saved);
    acknowledged.push(n);
  }
}

export interface Inspection {
  /** Numbers of the articles that are there, whole. */
  readonly whole: readonly number[];
  /** What is there in part, in words. */
  readonly torn: readonly string[];
  /** Numbers that are there more than once, whole or torn. */
  readonly duplicates: readonly number[];
}

/**
 * Holds every table against the others.
 * @param mustBeFound whether what cannot be searched is torn; an upgrade makes the search anew only afterwards
 */
export async function inspect(mustBeFound = true): Promise<Inspection> {
  const { entries, contents, images, aliases, versions } = database;
  const texts = new Map(
    (await contents.toArray()).map(({ id, article }) => [id, article]),
  );
  const pictures = Map.groupBy(await images.toArray(), ({ id }) => id);
  const searcher = openSearcher();
  const segments = await database.segments.toArray();
  searcher.update(segments, new Set(segments.map(({ n }) => n)));
  const found = searcher.ids();
  const all = await entries.toArray();
  const known = new Set(all.map(({ id }) => id));
  const torn: string[] = [];
  const whole: number[] = [];
  for (const entry of all) {
    const { id, unloaded, title } = entry;
    const text = texts.get(id);
    const kept = pictures.get(id) ?? [];
    const faults = [
      !unloaded && !text && 'no text',
      text && text.title !== title && 'another title',
      text && canonicalText(text).text.length < 100 && 'half a text',
      kept.length !== entry.images && 'pictures',
      mustBeFound && !found.has(id) && 'not findable',
    ].filter(Boolean);
    if (faults.length > 0) torn.push(`${id}: ${faults.join(', ')}`);
    else whole.push(numberOf(entry.url));
  }
  for (const [name, ids] of [
    ['text', [...texts.keys()]],
    ['picture', [...pictures.keys()]],
    ['alias', (await aliases.toArray()).map(({ id }) => id)],
    ['version', (await versions.toArray()).map(({ id }) => id)],
  ] as const)
    for (const id of ids)
      if (!known.has(id)) torn.push(`${id}: a ${name} of nothing`);
  const sorted = all.map(({ url }) => numberOf(url)).sort((a, b) => a - b);
  return {
    whole,
    torn,
    duplicates: sorted.filter((n, at) => sorted[at - 1] === n),
  };
}

function numberOf(url: string): number {
  return Number(/(\d+)\.html$/u.exec(url)?.[1]) - 1_000_000;
}

/** Writes an import down, then saves it batch by batch. @returns what its ledger adds up to */
export async function runImport(unit: string, from: number, count: number) {
  const items = Array.from({ length: count }, (_, at) => ({
    url: addressOf(from + at),
    title: `Bài số ${from + at}`,
    tags: ['nhập'],
    savedAt: 1000,
    state: 'unread' as const,
    favorite: false,
    note: '',
    folders: [],
    highlights: [],
  }));
  const known = await database.imports.get(unit);
  if (!known)
    await startImport(
      database,
      {
        format: 'urls',
        read: count,
        added: count,
        merged: 0,
        skipped: [],
        items,
        rows: items.map((_, at) => [at + 1]),
      },
      {
        // Small, so that most ends come between batches or in one.
        ...{ unit, fileName: 'x', now: 1, batch: 200 },
        choices: noChoices,
      },
    );
  for (;;) {
    const run = await importNext(database, unit, {
      now: 1,
      newId: () => crypto.randomUUID(),
    });
    const { status, read, added, merged, skipped, repeated } = run;
    if (status === 'done')
      return { read, told: added + merged + repeated + skipped.length };
  }
}

/** Makes the library one of an older schema with so many articles; nothing may have it open. */
export async function makeOlder(
  version: number,
  stores: Readonly<Record<string, string>>,
  sample: { readonly entries: object; readonly contents: object },
  count: number,
): Promise<void> {
  database.close();
  await Dexie.delete('library');
  const old = new Dexie('library');
  old.version(version).stores({ ...stores });
  const rows = Array.from({ length: count }, (_, n) => ({
    entry: {
      ...sample.entries,
      ...{ id: `n${n}`, key: addressOf(n).slice(8), url: addressOf(n) },
      title: `Bài số ${n}`,
    },
    content: { ...sample.contents, id: `n${n}`, article: articleOf(n) },
  }));
  await old.table('entries').bulkAdd(rows.map(({ entry }) => entry));
  await old.table('contents').bulkAdd(rows.map(({ content }) => content));
  old.close();
}

/** Takes part of what is there away, past every rule: what the inspection must see. */
export async function tear(): Promise<void> {
  await database.contents.limit(1).delete();
  const [entry] = await database.entries.reverse().limit(1).toArray();
  if (entry)
    await database.entries.add({ ...entry, id: 'twin', key: 'another' });
}

export async function closeLibrary(): Promise<void> {
  database.close();
}

/** Ends when two tabs have come to the same place; without it one may have done all before the other began. */
function bothAt(place: string): Promise<void> {
  const channel = new BroadcastChannel(place);
  return new Promise((resolve) => {
    channel.onmessage = () => {
      // Who came later has not heard the first word: it is said again.
      channel.postMessage('here');
      channel.close();
      resolve();
    };
    channel.postMessage('here');
  });
}

/** Gives articles tags, one write after another, all over the same few articles, while another tab does so too. */
export async function tagOn(
  who: string,
  ids: readonly string[],
  count: number,
) {
  await bothAt('tagging');
  for (let n = 0; n < count; n++) {
    const now = Date.now();
    const id = ids[n % ids.length] ?? '';
    const edit = { addTags: [`${who}-${n}`] };
    await editEntries(database, [id], edit, { unit: `${who}-${n}`, now });
  }
}

/** As `tagOn`, by reading a row and writing it back: what a library without transactions would do (control). */
export async function tagNaively(
  who: string,
  ids: readonly string[],
  count: number,
) {
  await bothAt('tagging naively');
  for (let n = 0; n < count; n++) {
    const entry = await database.entries.get(ids[n % ids.length] ?? '');
    if (entry)
      await database.entries.put({
        ...entry,
        tags: [...entry.tags, `${who}-${n}`],
      });
  }
}

export async function countTags(ids: readonly string[]): Promise<number> {
  const found = await database.entries.bulkGet([...ids]);
  return found.reduce((sum, entry) => sum + (entry?.tags.length ?? 0), 0);
}

const noChoices = { folderTags: false, extraTag: '' };

/** The whole library as an archive, in base64. */
export async function backUp(): Promise<string> {
  const ids = await database.entries.toCollection().primaryKeys();
  const items = exportedItems(database, ids, (bytes) =>
    crypto.subtle.digest('SHA-256', bytes),
  );
  const shelf = await readShelf(database);
  let binary = '';
  for await (const chunk of archive.write(items, {
    now: 1,
    language: 'vi',
    shelf,
  }))
    for (const byte of chunk) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Merges an archive with what is there. */
export async function restore(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const unit = crypto.randomUUID();
  await startImport(database, importFile(bytes, Date.now()), {
    ...{ unit, fileName: 'x.dedoc.zip', now: 1 },
    choices: noChoices,
  });
  for (;;) {
    const given = { now: 1, newId: () => crypto.randomUUID() };
    const { status } = await importNext(database, unit, given);
    if (status === 'done') return;
  }
}
