import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyAll, openCopy } from '../core/library/copy';
import { type Database, openDatabase } from '../core/library/database';
import { openGuard } from '../core/library/guard';
import { type ReadState, readThrough } from '../core/library/read-through';
import { repairRows } from '../core/library/repair';
import { saveArticle } from '../core/library/save';
import { readArticle } from '../core/library/store';
import { unreadableRows } from '../core/library/unreadable';
import { damageRows } from './harness/damaged-rows';
import { sampleArticle } from './harness/sample-article';

const factory = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
const ids = Array.from({ length: 120 }, (_, n) => `n${1000 + n}`);
const picture = {
  src: 'https://x.vn/1.png',
  type: 'image/png',
  bytes: new Uint8Array(10),
  width: 1,
  height: 1,
};
let database: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  database = openDatabase(factory());
  for (const id of ids)
    await saveArticle(
      database,
      sampleArticle({ url: `https://x.vn/${id}`, title: `Bài ${id}` }),
      { id, now: 1, images: [picture] },
    );
});

const found = async () => {
  const rows = await Array.fromAsync(unreadableRows(database));
  return rows.map(({ table, key }) => `${table} ${key}`);
};

describe('rows that the browser lists and cannot give', () => {
  test('are counted as if nothing were wrong, and found by reading', async () => {
    await openGuard(database).accept(1);
    expect(await found()).toEqual([]);
    damageRows(database, {
      entries: ['n1003'],
      contents: ['n1100', 'n1119'],
      images: [['n1001', picture.src]],
    });
    expect(await openGuard(database).check(2)).toBeNull();
    expect(await found()).toEqual([
      'entries n1003',
      'contents n1100',
      'contents n1119',
      `images n1001,${picture.src}`,
    ]);
  });

  test('a closed library is no damaged one', async () => {
    database.close();
    await expect(found()).rejects.toThrow(/closed/iu);
  });

  test('are a loss until it is mended, whatever is counted', async () => {
    const guard = openGuard(database);
    await guard.accept(1);
    await guard.damaged(2, 'UnknownError');
    expect(await openGuard(database).check(3)).toMatchObject({
      kind: 'rows',
      before: 120,
      now: 120,
      message: 'UnknownError',
    });
    await guard.accept(4);
    expect(await guard.check(5)).toBeNull();
  });
});

describe('reading the library through', () => {
  function reading() {
    let kept: ReadState | null = null;
    let time = 0;
    let pauses = 0;
    const guard = openGuard(database);
    const run = (mostPauses = Number.POSITIVE_INFINITY) =>
      readThrough(database, {
        state: {
          get: async () => kept,
          set: async (state) => {
            kept = structuredClone(state);
          },
        },
        pause: async () => {
          if (++pauses > mostPauses) throw new Error('killed');
        },
        now: () => time,
        guard,
      });
    return {
      run,
      pauses: () => pauses,
      later: (ms: number) => {
        time += ms;
      },
    };
  }

  test('is done once a day, and gone on with after a death', async () => {
    const { run, pauses, later } = reading();
    await expect(run(3)).rejects.toThrow('killed');
    const before = pauses();
    expect(await run()).toBeNull();
    const whole = pauses() - 1; // without the one that it died in
    expect(whole).toBeGreaterThan(before);
    expect(await run()).toBeNull();
    expect(pauses() - 1).toBe(whole);
    later(25 * 60 * 60 * 1000);
    expect(await run()).toBeNull();
    expect(pauses() - 1).toBe(2 * whole);
  });

  test('counts what it reads, over a death too: rows that have gone are a loss', async () => {
    const { run, later } = reading();
    const guard = openGuard(database);
    await guard.accept(0);
    const held = await guard.held();
    later(1);
    await expect(run(3)).rejects.toThrow('killed');
    expect(await run()).toBeNull();
    expect(await guard.held()).toEqual(held);
    expect(await guard.check(2)).toBeNull();
    await database.contents.delete('n1119');
    later(25 * 60 * 60 * 1000);
    expect(await run()).toBeNull();
    expect(await guard.check(3)).toMatchObject({ kind: 'fewer' });
  });

  test('tells of the first row that cannot be read, each time until it is mended', async () => {
    damageRows(database, { contents: ['n1110'] });
    const { run } = reading();
    const bad = { table: 'contents', key: 'n1110' };
    expect(await run()).toMatchObject(bad);
    expect(await run()).toMatchObject(bad);
  });
});

describe('mending', () => {
  test('puts in what the copy has, and leaves the rest as it is', async () => {
    const copy = await openCopy(factory());
    await copyAll(database, copy, () => undefined);
    await database.entries.update('n1007', { note: 'mới hơn bản sao' });
    damageRows(database, {
      entries: ['n1003'],
      contents: ['n1100', 'n1003'],
      segments: [5, 9],
      images: [['n1001', picture.src]],
    });
    const mended = await repairRows(database, copy, 9);
    expect(mended).toEqual({ restored: 2, gone: 0 });
    expect(await found()).toEqual([]);
    expect(await database.entries.count()).toBe(120);
    expect((await readArticle(database, 'n1100'))?.title).toBe('Bài n1100');
    expect(await database.entries.get('n1003')).toMatchObject({ images: 1 });
    expect(await database.entries.get('n1001')).toMatchObject({ images: 0 });
    expect(await database.entries.get('n1007')).toMatchObject({
      note: 'mới hơn bản sao',
      images: 1,
    });
  });

  test('without a copy makes an article of its text, and a link of what has lost its text', async () => {
    const copy = await openCopy(factory());
    damageRows(database, {
      entries: ['n1003', 'n1004'],
      contents: ['n1004', 'n1100'],
    });
    expect(await repairRows(database, copy, 9)).toEqual({
      restored: 1,
      gone: 3, // n1004 whole, the text of n1100
    });
    expect(await database.entries.get('n1003')).toMatchObject({
      title: 'Bài n1003',
      images: 1,
      savedAt: 9,
    });
    expect(await database.entries.get('n1100')).toMatchObject({
      unloaded: true,
    });
    expect(await database.entries.get('n1004')).toBeUndefined();
  });
});
