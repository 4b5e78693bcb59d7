import { describe, expect, test } from 'vitest';
import { planRestore } from '../core/archive/plan';
import { sha256 } from '../core/archive/sha256';
import { type ZipPart, zipFile } from '../core/export/zip-writer';
import { importFile } from '../core/import/import-file';
import { openZip } from '../core/import/zip';
import { editEntries } from '../core/library/edit';
import { saveLinks } from '../core/library/links';
import { saveArticle } from '../core/library/save';
import {
  bytesOf,
  opened,
  restore,
  rows,
  written,
} from './harness/archived-library';
import { filledLibrary, numbered } from './harness/filled-library';

const NOW = Date.UTC(2026, 10, 24);

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
