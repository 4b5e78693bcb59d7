import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { planRestore } from '../core/archive/plan';
import { readShelf } from '../core/archive/read-shelf';
import { sha256 } from '../core/archive/sha256';
import archive from '../core/export/formats/archive';
import { exportedItems } from '../core/export/items';
import { type ZipPart, zipFile } from '../core/export/zip-writer';
import { importFile } from '../core/import/import-file';
import { importNext } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { undoImport } from '../core/import/undo';
import { openZip } from '../core/import/zip';
import { type Database, openDatabase } from '../core/library/database';
import { editEntries } from '../core/library/edit';
import { saveLinks } from '../core/library/links';
import { saveArticle } from '../core/library/store';
import { filledLibrary, numbered } from './harness/filled-library';

const NOW = Date.UTC(2026, 10, 24);
const choices = { folderTags: false, extraTag: '' };

const opened = () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

async function written(database: Database): Promise<Uint8Array> {
  const ids = await database.entries.orderBy('id').primaryKeys();
  const items = exportedItems(database, ids, (bytes) =>
    crypto.subtle.digest('SHA-256', bytes),
  );
  const shelf = await readShelf(database);
  return bytesOf(archive.write(items, { now: NOW, language: 'vi', shelf }));
}

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(part);
  return new Uint8Array(Buffer.concat(chunks));
}

async function restore(database: Database, bytes: Uint8Array, unit = 'r') {
  const ledger = importFile(bytes, NOW);
  const given = { unit, fileName: 'a.dedoc.zip', choices, now: NOW };
  await startImport(database, ledger, given);
  return importNext(database, unit, { now: NOW, newId: () => 'never' });
}

const rows = async (database: Database) =>
  Object.fromEntries(
    await Promise.all(
      [
        'entries',
        'contents',
        'highlights',
        'versions',
        'images',
        'tags',
        'aliases',
        'projects',
        'cards',
      ].map(
        async (name) => [name, await database.table(name).toArray()] as const,
      ),
    ),
  );

async function rewritten(
  bytes: Uint8Array,
  change: (part: ZipPart) => ZipPart[],
): Promise<Uint8Array> {
  const parts = openZip(bytes).map(({ path, read }) => ({
    path,
    bytes: read(),
  }));
  const list = async function* () {
    yield* parts.flatMap(change);
  };
  return bytesOf(zipFile(list()));
}

const changedText = (part: ZipPart, from: string, to: string): ZipPart => ({
  ...part,
  bytes: new TextEncoder().encode(
    new TextDecoder().decode(part.bytes).replace(from, to),
  ),
});

describe('the archive', () => {
  test('exported, wiped, imported and exported again is the same, byte for byte', async () => {
    const before = await filledLibrary(opened());
    const first = await written(before);
    const after = opened();
    const run = await restore(after, first);
    expect(run).toMatchObject({ status: 'done', read: 3, added: 3, merged: 0 });
    expect(await rows(after)).toEqual(await rows(before));
    expect(sha256(await written(after))).toBe(sha256(first));
    // The texts and pictures are not kept a second time beside the ledger.
    const [batch] = await after.importBatches.toArray();
    expect(batch?.items[0]).not.toHaveProperty('stored');
    expect(await after.segments.count()).toBeGreaterThan(0);
  });

  test('names every file with its hash, and can be read without us', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const files = new Map(
      openZip(bytes).map(({ path, read }) => [path, read()]),
    );
    const text = (path: string) => new TextDecoder().decode(files.get(path));
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest.counts).toEqual({
      articles: 3,
      highlights: 2,
      versions: 1,
      pictures: 2,
      tags: 2,
      projects: 1,
      cards: 1,
    });
    files.delete('manifest.json');
    expect([...files.keys()].sort()).toEqual(Object.keys(manifest.files));
    for (const [path, data] of files)
      expect(sha256(data), path).toBe(manifest.files[path]);
    expect(text('content/a.html')).toContain('mới hơn</mark>, sửa lại.');
    expect(text('content/a.html')).not.toMatch(/src="https?:/u);
    expect(JSON.parse(text('highlights.jsonld')).items).toHaveLength(2);
  });

  test('restored beside a tag of another writing, its articles get the one that is here', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    await saveLinks(database, [{ url: 'https://x.vn/1', tags: ['KINH TẾ'] }], {
      ...{ unit: 'mine', now: NOW, newId: () => 'mine' },
    });
    await restore(database, bytes);
    const names = (await database.entries.toArray()).flatMap(
      ({ tags }) => tags,
    );
    expect(names).not.toContain('Kinh tế');
    const one = database.entries.where('tags').equals('KINH TẾ');
    expect(await one.count()).toBeGreaterThan(1);
  });

  test('restored into a library that has gone on, it takes nothing away', async () => {
    const database = await filledLibrary(opened());
    const bytes = await written(database);
    await editEntries(
      database,
      ['a'],
      {
        addTags: ['riêng'],
        removeTags: ['Kinh tế'],
        note: 'ghi sau',
        rating: 5,
      },
      { unit: 'later', now: NOW },
    );
    await saveArticle(database, numbered(2, 'Bài thứ hai, bản mới.'), {
      id: 'z',
      now: NOW,
    });
    await database.highlights.update('h1', { note: 'mới', updatedAt: NOW + 1 });
    await database.highlights.delete('h2');
    const items = importFile(bytes, NOW).items;
    const effects = await Promise.all(
      items.flatMap(({ stored }) =>
        stored ? [planRestore(database, stored)] : [],
      ),
    );
    expect(effects.map(({ effect }) => effect)).toEqual([
      'changed',
      'changed',
      'same',
    ]);
    expect(await restore(database, bytes)).toMatchObject({
      added: 0,
      merged: 3,
    });
    expect(await database.entries.get('a')).toMatchObject({
      tags: ['riêng', 'Kinh tế'],
      note: 'ghi sau',
      rating: 5,
      state: 'reading',
    });
    expect(JSON.stringify(await database.contents.get('c'))).toContain(
      'bản mới',
    );
    expect(await database.versions.where({ id: 'c' }).count()).toBe(1);
    expect(await database.highlights.get('h1')).toMatchObject({ note: 'mới' });
    expect(await database.highlights.get('h2')).toMatchObject({ entryId: 'c' });
    const once = await rows(database);
    expect(await restore(database, bytes, 'again')).toMatchObject({
      merged: 3,
    });
    expect(await rows(database)).toEqual(once);
  });

  test('a page saved again under another id gets what the archive has of it', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    await saveLinks(database, [{ url: 'https://bao.vn/bai-1.html' }], {
      unit: 'l',
      now: NOW,
      newId: () => 'mine',
    });
    expect(await restore(database, bytes)).toMatchObject({
      added: 2,
      merged: 1,
    });
    expect(await database.entries.get('mine')).toMatchObject({
      unloaded: false,
      rating: 4,
      versions: 1,
      images: 2,
    });
    expect(await database.entries.get('a')).toBeUndefined();
    expect(await database.highlights.get('h1')).toMatchObject({
      entryId: 'mine',
    });
  });

  test('an archive that is cut off or altered is refused as a whole', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const cut = [0.2, 0.5, 0.9].map((share) =>
      bytes.slice(0, Math.floor(bytes.length * share)),
    );
    const flipped = [0.1, 0.3, 0.6].map((share) => {
      const copy = bytes.slice();
      const at = Math.floor(bytes.length * share);
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      return copy;
    });
    for (const bad of [...cut, ...flipped])
      expect(() => importFile(bad, NOW)).toThrow(
        expect.objectContaining({ name: 'ImportError' }),
      );
    const altered = await Promise.all([
      rewritten(bytes, (part) => [changedText(part, 'Bài 1:', 'Bài 9:')]),
      rewritten(bytes, (part) =>
        part.path.startsWith('assets/') ? [] : [part],
      ),
      rewritten(bytes, (part) => [
        part,
        ...(part.path === 'manifest.json'
          ? [{ path: 'thêm.txt', bytes: part.bytes }]
          : []),
      ]),
      rewritten(bytes, (part) => [
        changedText(part, '"articles":3', '"articles":4'),
      ]),
      rewritten(bytes, (part) => [
        changedText(part, '"version":1}', '"version":null}'),
      ]),
    ]);
    for (const bad of altered)
      expect(() => importFile(bad, NOW)).toThrow(
        expect.objectContaining({ fault: 'alteredArchive' }),
      );
    const newer = await rewritten(bytes, (part) => [
      changedText(part, '"version":1}', '"version":2}'),
    ]);
    expect(() => importFile(newer, NOW)).toThrow(
      expect.objectContaining({ fault: 'newerArchive' }),
    );
  });

  test('SHA-256 is the one of FIPS 180-4', async () => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, n) => n * 7);
      expect(sha256(bytes)).toBe(
        Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString(
          'hex',
        ),
      );
    }
  });
});

describe('a restore that is taken back', () => {
  /** Rows by what they hold; what only says how they came (numbers, times of undo) is left out. */
  const state = async (database: Database) =>
    JSON.stringify(await rows(database));
  const undo = (database: Database) => undoImport(database, 'r', NOW + 1);

  test('leaves an empty library empty', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    const empty = await state(database);
    await restore(database, bytes);
    expect(await database.images.count()).toBeGreaterThan(0);
    expect(await undo(database)).toBeGreaterThan(0);
    expect(await state(database)).toBe(empty);
  });

  test('leaves a library with other things in it as it was', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    await saveLinks(
      database,
      [{ url: numbered(1, '').url, title: 'Mới lưu liên kết', tags: ['x'] }],
      { unit: 'l', now: NOW, newId: () => 'mine' },
    );
    await saveArticle(database, numbered(2, 'Bài thứ hai, của tôi.'), {
      ...{ id: 'two', now: 1 },
    });
    const before = await state(database);
    await restore(database, bytes);
    expect((await database.entries.get('mine'))?.unloaded).toBe(false);
    await undo(database);
    expect(await state(database)).toBe(before);
  });

  test('keeps what the reader has done since', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    await restore(database, bytes);
    const [mark] = await database.highlights.toArray();
    await database.highlights.update(mark?.id ?? '', {
      ...{ note: 'của tôi', updatedAt: NOW + 1 },
    });
    await saveArticle(database, numbered(2, 'Bài thứ hai, báo đã sửa.'), {
      ...{ id: 'x', now: NOW + 1 },
    });
    await undo(database);
    expect(await database.highlights.toArray()).toMatchObject([
      { note: 'của tôi' },
    ]);
    const left = await database.entries.toArray();
    expect(left.map(({ id }) => id).sort()).toEqual(
      [mark?.entryId ?? '', 'c'].sort(),
    );
    expect(left.every(({ deletedAt }) => deletedAt === NOW + 1)).toBe(true);
    expect(await database.contents.get('c')).toMatchObject({
      article: numbered(2, 'Bài thứ hai, báo đã sửa.'),
    });
  });

  test('an article that came with its text goes with it', async () => {
    const database = opened();
    const article = numbered(7, 'Chữ đi cùng tệp.');
    const items = [{ url: article.url, title: 'Bảy', article, savedAt: NOW }];
    const ledger = importFile(
      new TextEncoder().encode(JSON.stringify({ format: 'de-doc', items })),
      NOW,
    );
    const before = await state(database);
    await startImport(database, ledger, {
      ...{ unit: 'r', fileName: 'a.json', choices, now: NOW },
    });
    await importNext(database, 'r', { now: NOW, newId: () => 'n' });
    expect(await database.contents.count()).toBe(1);
    await undo(database);
    expect(await state(database)).toBe(before);
  });
});
