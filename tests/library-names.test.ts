import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import type { Entry } from '../core/library/entry';
import { findDuplicates } from '../core/library/list/duplicates';
import { lookUp } from '../core/library/lookup';
import { giveNames, type NamesState } from '../core/library/names';
import { listEntries } from '../core/library/store';
import { sampleEntry } from './harness/sample-entry';

/** Keys as the rules of before 2026-11-30 gave them (git show edaf76b^:core/library/identity.ts). */
const OLD: readonly (readonly [id: string, url: string, key: string])[] = [
  ['a', 'https://youtu.be/abcDEF12345', 'youtu.be/abcDEF12345'],
  ['b', 'https://twitter.com/bao/status/123', 'twitter.com/bao/status/123'],
  [
    'c',
    'https://vi.m.wikipedia.org/wiki/H%C3%A0_N%E1%BB%99i',
    'vi.m.wikipedia.org/wiki/Hà_Nội',
  ],
  [
    'd',
    'https://www.youtube.com/watch?v=abcDEF12345&t=30s',
    'youtube.com/watch?t=30s&v=abcDEF12345',
  ],
  ['e', 'https://bao.vn/bai-1.html', 'bao.vn/bai-1.html'],
];

let database: Database;
beforeEach(async () => {
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.entries.bulkAdd(
    OLD.map(([id, url, key]) => sampleEntry({ id, url, key, title: url })),
  );
});

/** A session of the browser, whose background dies when it has paused so many times. */
function session(dies = Number.POSITIVE_INFINITY) {
  let stored: NamesState | null = null;
  let pauses = 0;
  return {
    state: {
      get: async () => stored,
      set: async (state: NamesState) => {
        stored = state;
      },
    },
    pause: async () => {
      if (++pauses > dies) throw new Error('killed');
    },
    pauses: () => pauses,
  };
}

const idOf = async (url: string) => (await lookUp(database, [url]))?.id;

test('what was saved under the rules of before is found by those of today, and nothing is changed or merged', async () => {
  const before = await database.entries.toArray();
  expect(await idOf('https://x.com/bao/status/123?s=20')).toBeUndefined();
  await giveNames(database, session());
  expect(await idOf('https://x.com/bao/status/123?s=20')).toBe('b');
  expect(await idOf('https://vi.wikipedia.org/wiki/Hà_Nội')).toBe('c');
  expect(await idOf('https://youtube.com/shorts/abcDEF12345')).toBe('a');
  expect(await database.entries.toArray()).toEqual(before);
});

test('two that are one page by the rules of today stay two, and are shown among the duplicates', async () => {
  await giveNames(database, session());
  const groups = findDuplicates(await listEntries(database));
  const ids = groups.map((group) => group.map(({ id }: Entry) => id).sort());
  expect(ids).toEqual([['a', 'd']]);
  expect(await database.entries.count()).toBe(OLD.length);
});

test('a name that another entry has stays with it', async () => {
  const url = 'https://x.com/bao/status/123';
  const key = 'x.com/i/status/123';
  await database.entries.add(sampleEntry({ id: 'z', url, key }));
  await giveNames(database, session());
  expect(await idOf(url)).toBe('z');
  expect(await database.aliases.get(key)).toBeUndefined();
});

test('a library that has all its names is only read', async () => {
  await giveNames(database, session());
  const transaction = vi.spyOn(database, 'transaction');
  await giveNames(database, session());
  const modes = transaction.mock.calls.map(([mode]) => mode);
  expect(new Set(modes)).toEqual(new Set(['r']));
});

test('killed on its way it goes on where it was, and ends', async () => {
  const dying = session(1);
  await expect(giveNames(database, { ...dying, batch: 1 })).rejects.toThrow(
    'killed',
  );
  const named = await database.aliases.toArray();
  expect(named.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  const next = { ...session(), state: dying.state };
  await giveNames(database, next);
  expect(await idOf('https://vi.wikipedia.org/wiki/Hà_Nội')).toBe('c');
  expect(await dying.state.get()).toEqual({ done: true });
});
