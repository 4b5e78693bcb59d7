import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { type Followed, followEntries } from '../core/library/list/follow';
import { listNext } from '../core/library/store';
import { sampleEntry } from './harness/sample-entry';

const open = (indexedDB = new IDBFactory()) =>
  openDatabase({ indexedDB, IDBKeyRange });
const entry = (id: string, savedAt: number) =>
  sampleEntry({ id, key: id, savedAt });

type Sizes = [{ first: number; chunk: number }?];

/** What has been told so far, and a promise of what comes next. */
function follow(database: ReturnType<typeof open>, ...sizes: Sizes) {
  const told: Followed[] = [];
  let heard = () => {};
  const lifetime = new AbortController();
  followEntries(
    database,
    {
      next: (followed) => {
        told.push(followed);
        heard();
      },
      error: (error) => {
        throw error;
      },
    },
    lifetime.signal,
    ...sizes,
  );
  const until = async (is: (latest: Followed) => boolean) => {
    for (;;) {
      const latest = told.at(-1);
      if (latest && is(latest)) return latest;
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  return { told, until, end: () => lifetime.abort() };
}
const ids = ({ entries }: Followed) => entries.map(({ id }) => id).join('');

test('the newest come first, at once, then all of a large library', async () => {
  const database = open();
  const many = Array.from({ length: 35 }, (_, n) => entry(`id-${n}`, n));
  await database.entries.bulkPut(many);
  const { told, until, end } = follow(database, {
    first: 10,
    chunk: 10,
  });
  const all = await until(({ complete }) => complete);
  expect(told[0]).toMatchObject({ complete: false });
  expect(told[0]?.entries).toHaveLength(10);
  expect(told[0]?.entries[0]?.id).toBe('id-34');
  expect(all.entries).toHaveLength(35);
  expect(all.entries.at(-1)?.id).toBe('id-0');
  end();
});

test('hears what is added, changed and removed, by another connection too', async () => {
  const factory = new IDBFactory();
  const [here, there] = [open(factory), open(factory)];
  const { until, end } = follow(here);
  expect(ids(await until(({ complete }) => complete))).toBe('');
  await there.entries.bulkPut([entry('a', 1), entry('b', 2), entry('c', 3)]);
  await until((followed) => ids(followed) === 'cba');
  await there.entries.update('a', { savedAt: 9 });
  await until((followed) => ids(followed) === 'acb');
  await there.entries.delete('c');
  await until((followed) => ids(followed) === 'ab');
  await there.entries.where('savedAt').above(5).delete();
  await until((followed) => ids(followed) === 'b');
  await there.entries.clear();
  await until((followed) => ids(followed) === '');
  end();
});

test('is quiet after its end', async () => {
  const database = open();
  const { told, until, end } = follow(database);
  await until(({ complete }) => complete);
  end();
  await database.entries.put(entry('a', 1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toHaveLength(1);
});

test('offers what is begun before what is new', async () => {
  const database = open();
  await database.entries.bulkPut([
    { ...entry('a', 1), state: 'reading', openedAt: 5 },
    { ...entry('b', 2), state: 'reading', openedAt: 9 },
    { ...entry('c', 3), state: 'reading', openedAt: 7 },
    { ...entry('d', 4), state: 'reading', openedAt: 8, deletedAt: 9 },
    entry('e', 5),
    entry('f', 6),
  ]);
  const next = await listNext(database, { begun: 2, newest: 4 });
  expect(next.map(({ id }) => id).join('')).toBe('bcfe');
});
