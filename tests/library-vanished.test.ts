import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyAll, type LibraryCopy, openCopy } from '../core/library/copy';
import { type Database, openDatabase } from '../core/library/database';
import { openGuard } from '../core/library/guard';
import type { Guard } from '../core/library/loss';
import { removeEntries } from '../core/library/store';
import { readStored } from '../core/storage';
import { type Keeper, keepLibrary } from '../entrypoints/background/keeper';
import { saveSamples } from './harness/saved-samples';

/** The database goes while the background lives: from another page of ours, or by the browser's hand. */
let database: Database;
let copy: LibraryCopy;
let keeper: Keeper;
let lifetime: AbortController;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Dễ Đọc',
    version: '1',
  });
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  Object.assign(Dexie.dependencies, { indexedDB: factory, IDBKeyRange });
  database = openDatabase({ indexedDB, IDBKeyRange });
  copy = await openCopy({ indexedDB, IDBKeyRange });
  await save('a', 'b', 'c');
});

afterEach(async () => {
  lifetime.abort();
  await keeper.copyState(); // nothing of it goes on in the next test
  vi.useRealTimers();
});

const save = (...ids: string[]) => saveSamples(database, ids);

async function vanish(): Promise<void> {
  const request = indexedDB.deleteDatabase('library');
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

const remembered = async () => {
  const { 'library.guard': guard } = await readStored(['library.guard']);
  return (guard as Guard).counts.entries;
};
const copied = () => copy.entries.toCollection().primaryKeys();

/** A background that has remembered the three articles, and copied them. */
async function kept(): Promise<void> {
  lifetime = new AbortController();
  keeper = keepLibrary(
    database,
    { move: async () => undefined },
    lifetime.signal,
  );
  await keeper.check();
  await vi.waitFor(async () => {
    keeper.wrote(['a', 'b', 'c']);
    expect((await keeper.copyState()).articles).toBe(3);
  });
  expect(await remembered()).toBe(3);
}

test('a library that vanishes under the background is no empty library, and its copy stays', async () => {
  await kept();
  await vanish();
  expect(await database.entries.count()).toBe(0); // opened anew by a read
  // Longer than changes are waited for, before the whole copy is brought up to date.
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await keeper.check()).toMatchObject({ kind: 'emptied', before: 3 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await copied()).toHaveLength(3);
  expect(await remembered()).toBe(3);
  expect(await keeper.recover()).toEqual({ restored: 3, hasAll: true });
  expect(await keeper.check()).toBeNull();
});

test('a save that comes first is kept, and the loss told of all the same', async () => {
  await kept();
  await vanish();
  await save('d');
  keeper.wrote(['d']);
  await keeper.copyState();
  const fewer = { kind: 'fewer', before: 3, now: 1 };
  expect(await keeper.check()).toMatchObject(fewer);
  await save('e');
  keeper.wrote(['e']);
  await keeper.copyState();
  expect(await keeper.check()).toMatchObject(fewer);
  expect(await copied()).toHaveLength(3);
  await keeper.recover();
  expect(await database.entries.toCollection().primaryKeys()).toEqual(
    expect.arrayContaining(['a', 'b', 'c', 'd', 'e']),
  );
});

test('neither does a removal hide it', async () => {
  await kept();
  await vanish();
  await keeper.removing(() => removeEntries(database, ['a']));
  expect(await keeper.check()).toMatchObject({ kind: 'emptied', before: 3 });
  expect(await remembered()).toBe(3);
});

test('nor one that goes amid a removal', async () => {
  await kept();
  await keeper.removing(async () => {
    await removeEntries(database, ['a']);
    await vanish();
  });
  expect(await keeper.check()).toMatchObject({ kind: 'emptied', before: 3 });
});

test('everything removed on purpose is no loss, whoever counts meanwhile', async () => {
  await kept();
  const guard = openGuard(database);
  await keeper.removing(async () => {
    await removeEntries(database, ['a', 'b', 'c']);
    keeper.wrote(['a', 'b', 'c']);
  });
  expect(await keeper.check()).toBeNull();
  expect(await guard.check(2)).toBeNull();
  expect(await remembered()).toBe(0);
});

test('a copy that is under way takes nothing out for a library that vanishes', async () => {
  await kept();
  const { assertSame } = await openGuard(database).remember(2);
  await vanish();
  await expect(copyAll(database, copy, assertSame)).rejects.toThrow('anew');
  expect(await copied()).toHaveLength(3);
});

test('a copy that is gone too gives nothing, and that is no way on', async () => {
  await kept();
  await vanish();
  await copy.entries.clear();
  expect(await keeper.recover()).toEqual({ restored: 0, hasAll: false });
  expect(await keeper.check()).toMatchObject({ kind: 'emptied', before: 3 });
  expect((await keeper.copyState()).articles).toBe(0);
});
