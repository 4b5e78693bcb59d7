import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readShelf } from '../core/archive/read-shelf';
import archive from '../core/export/formats/archive';
import { exportedItems } from '../core/export/items';
import { importFile } from '../core/import/import-file';
import {
  copyAll,
  copyEntries,
  openCopy,
  restoreFromCopy,
} from '../core/library/copy';
import { type Database, openDatabase } from '../core/library/database';
import { listeningFactory, openGuard } from '../core/library/guard';
import { saveArticle } from '../core/library/save';
import { saveFailure } from '../core/library/save-failure';
import { listEntries, readArticle, removeEntries } from '../core/library/store';
import { writeStored } from '../core/storage';
import { filledLibrary } from './harness/filled-library';
import { sampleArticle } from './harness/sample-article';
import { saveSamples } from './harness/saved-samples';

const factory = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
let database: Database;
/** Nobody opens these libraries anew. */
const same = () => undefined;

const save = (...ids: string[]) => saveSamples(database, ids);

beforeEach(async () => {
  fakeBrowser.reset();
  database = openDatabase(factory());
  await save('a', 'b', 'c');
});

describe('the guard', () => {
  test('notices lost rows, says so until the reader accepts, and remembers nothing meanwhile', async () => {
    const guard = openGuard(database);
    expect(await guard.check(1)).toMatchObject({ kind: 'guard', now: 3 });
    await guard.accept(2);
    expect(await guard.check(3)).toBeNull();
    await removeEntries(database, ['a']); // as damage does: nobody tells the guard
    expect(await openGuard(database).check(4)).toMatchObject({
      kind: 'fewer',
      before: 3,
      now: 2,
    });
    await guard.remember(5);
    expect(await guard.check(6)).toMatchObject({ kind: 'fewer', before: 3 });
    await guard.accept(7);
    expect(await guard.check(8)).toBeNull();
  });

  test('an emptied database is never an empty library', async () => {
    const guard = openGuard(database);
    await guard.accept(1);
    const anew = openGuard(openDatabase(factory()));
    expect(await anew.check(2)).toMatchObject({ kind: 'emptied', before: 3 });
  });

  test('what is removed on purpose is no loss, whenever it breaks off', async () => {
    const guard = openGuard(database);
    await guard.accept(1);
    const broken = guard.removing(2, async () => {
      await removeEntries(database, ['a']);
      throw new Error('killed');
    });
    await expect(broken).rejects.toThrow('killed');
    expect(await guard.check(3)).toBeNull();
    await guard.removing(4, () => removeEntries(database, ['b']));
    expect(await guard.check(5)).toBeNull();
    await removeEntries(database, ['c']);
    expect(await guard.check(6)).toMatchObject({ kind: 'emptied' });
  });

  describe('of a library too large to be counted while somebody waits', () => {
    const large = 6000;
    const remembered = async (counts: object) =>
      writeStored({
        'library.guard': {
          ...{ counts, generation: 1, removing: false, at: 1, removedAt: 1 },
        },
      });
    beforeEach(() => remembered({ entries: large, contents: 3, images: 0 }));

    test('only looks whether anything is left of it', async () => {
      const guard = openGuard(database);
      expect(await guard.check(2)).toBeNull();
      expect((await guard.held()).entries).toBe(large);
      await database.entries.clear();
      expect(await guard.check(3)).toMatchObject({
        ...{ kind: 'fewer', before: large, now: 0 },
      });
    });

    test('counts after a removal, without whoever removed waiting for it', async () => {
      const guard = openGuard(database);
      await guard.removing(2, () => removeEntries(database, ['a']));
      expect(await guard.check(3)).toBeNull();
      expect((await guard.held()).entries).toBe(2);
    });

    test('finds what has gone once all was read', async () => {
      const guard = openGuard(database);
      const tally = { since: 2, held: await guard.held() };
      const counts = { entries: large, contents: 3, segments: 9 };
      expect(await guard.counted(3, { ...tally, counts })).toBeNull();
      const more = { ...counts, entries: large + 5 };
      expect(await guard.counted(4, { ...tally, counts: more })).toBeNull();
      expect((await guard.held()).entries).toBe(large + 5);
      // Those five came behind this reading.
      expect(await guard.counted(5, { ...tally, counts })).toBeNull();
      expect((await guard.held()).entries).toBe(large + 5);
      const fewer = { ...counts, entries: large - 1 };
      expect(await guard.counted(6, { ...tally, counts: fewer })).toMatchObject(
        { kind: 'fewer', before: large, now: large - 1 },
      );
      expect(await guard.check(7)).toMatchObject({ kind: 'fewer' });
    });

    test('believes no reading during which something was removed', async () => {
      const guard = openGuard(database);
      const tally = { since: 2, held: await guard.held(), counts: {} };
      await guard.removing(3, () => removeEntries(database, ['a']));
      expect(await guard.counted(4, tally)).toBeNull();
      expect(await guard.check(5)).toBeNull();
    });
  });

  test('settings that were wiped leave the library whole, and are told of', async () => {
    const guard = openGuard(database);
    await guard.accept(1);
    await writeStored({ 'library.guard': undefined });
    expect(await guard.check(2)).toMatchObject({ kind: 'guard', now: 3 });
  });

  test('hears what the browser says only at the first opening', async () => {
    const said: string[] = [];
    const { indexedDB } = factory();
    const heard = listeningFactory(indexedDB, (message) => said.push(message));
    const request = heard.open('x', 1);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
      request.addEventListener('upgradeneeded', () => undefined);
    });
    expect(said).toEqual([]); // a library that is new was not lost
    const damaged = new EventTarget() as IDBOpenDBRequest;
    const old = { open: () => damaged } as unknown as IDBFactory;
    listeningFactory(old, (message) => said.push(message)).open('x', 1);
    damaged.dispatchEvent(
      Object.assign(new Event('upgradeneeded'), {
        dataLoss: 'total',
        dataLossMessage: 'checksum mismatch',
      }),
    );
    expect(said).toEqual(['total: checksum mismatch']);
  });
});

describe('the second copy', () => {
  test('brings back what is lost, and leaves what is there', async () => {
    const copy = await openCopy(factory());
    expect(await copyAll(database, copy, same)).toBe(3);
    expect(await copyAll(database, copy, same)).toBe(0);
    await database.contents.delete('b');
    await removeEntries(database, ['a']);
    await database.entries.update('c', { note: 'mới hơn bản sao' });
    expect(await restoreFromCopy(database, copy)).toBe(2);
    expect(await listEntries(database)).toHaveLength(3);
    expect((await readArticle(database, 'a'))?.title).toBe('Bài a');
    expect((await readArticle(database, 'b'))?.title).toBe('Bài b');
    expect(await database.entries.get('c')).toMatchObject({
      note: 'mới hơn bản sao',
    });
    expect(await restoreFromCopy(database, copy)).toBe(0);
  });

  test('restores every one of 200 into an empty library', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `n${index}`);
    await database.entries.clear();
    await database.entries.bulkPut(
      ids.map((id) => ({ ...(given as object), id, key: id }) as never),
    );
    const copy = await openCopy(factory());
    await copyAll(database, copy, same);
    const anew = openDatabase(factory());
    expect(await restoreFromCopy(anew, copy)).toBe(200);
  });
  const given = {
    title: 'x',
    site: 'x.vn',
    byline: [],
    savedAt: 1,
    deletedAt: null,
  };

  test('holds everything but pictures, and can be written to an archive by itself', async () => {
    const whole = await filledLibrary(openDatabase(factory()));
    const copy = await openCopy(factory());
    await copyAll(whole, copy, same);
    const anew = openDatabase(factory());
    await restoreFromCopy(anew, copy);
    for (const name of ['versions', 'aliases', 'projects', 'cards', 'tags'])
      expect(await anew.table(name).toArray(), name).toEqual(
        await whole.table(name).toArray(),
      );
    const ids = await copy.entries.toCollection().primaryKeys();
    const digest = (bytes: Uint8Array<ArrayBuffer>) =>
      crypto.subtle.digest('SHA-256', bytes);
    const items = exportedItems(copy, ids, digest);
    const shelf = await readShelf(copy);
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.write(items, {
      now: 1,
      language: 'vi',
      shelf,
    }))
      chunks.push(chunk);
    const ledger = importFile(new Uint8Array(Buffer.concat(chunks)), 1);
    expect(ledger.items).toHaveLength(3);
    expect(ledger.shelf?.projects).toHaveLength(1);
  });

  test('follows single changes and removals', async () => {
    const copy = await openCopy(factory());
    await copyEntries(database, copy, ['a', 'b'], same);
    await removeEntries(database, ['a']);
    await copyEntries(database, copy, ['a'], same);
    expect(await copy.entries.toCollection().primaryKeys()).toEqual(['b']);
  });

  test('an article that was saved again meanwhile is not doubled', async () => {
    const copy = await openCopy(factory());
    await copyAll(database, copy, same);
    await removeEntries(database, ['a']);
    await saveArticle(
      database,
      sampleArticle({ url: 'https://x.vn/a', title: 'Bài a' }),
      { id: 'other', now: 9 },
    );
    await restoreFromCopy(database, copy);
    expect(await listEntries(database)).toHaveLength(3);
  });
});

test('an older tab lets a newer version open the library', async () => {
  const shared = factory();
  const old = openDatabase(shared);
  await old.open();
  const newer = openDatabase(shared);
  newer.version(99).stores({});
  await newer.open();
  expect(newer.verno).toBe(99);
  expect(old.isOpen()).toBe(false);
});

test.each([
  ['QuotaExceededError', 'x', 'saving.diskFull'],
  ['DataError', 'Failed to write blobs (IOError)', 'saving.diskFull'],
  ['AbortError', 'QuotaExceededError: the disk is full', 'saving.diskFull'],
  ['TypeError', 'nothing to do with it', 'saving.failed'],
])('%s “%s” is told as %s', (name, message, told) => {
  const error = Object.assign(new Error(message), { name });
  expect(saveFailure(error)).toBe(told);
});
