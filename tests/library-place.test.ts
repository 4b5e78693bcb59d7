import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { listeningFactory } from '../core/library/guard';
import { type Buckets, libraryPlace } from '../core/library/place-of-store';
import { saveArticle } from '../core/library/save';
import { sampleArticle } from './harness/sample-article';

/** Buckets as a browser keeps them: by name, each with a store of its own. */
function fakeBuckets(): Buckets {
  const all = new Map<string, IDBFactory>([['library-copy', new IDBFactory()]]);
  return {
    keys: async () => [...all.keys()],
    async open(name) {
      const indexedDB = all.get(name) ?? new IDBFactory();
      all.set(name, indexedDB);
      return { indexedDB };
    },
  };
}

const openIn = (factory: IDBFactory, buckets: Buckets | undefined) =>
  openDatabase({
    indexedDB: listeningFactory(
      libraryPlace(factory, buckets).factory,
      () => undefined,
    ),
    IDBKeyRange,
  });
const save = (database: ReturnType<typeof openDatabase>, id: string) =>
  saveArticle(database, sampleArticle(), { id, now: 1 });

/** A factory of which nothing can be had, as Chromium's is without its MANIFEST. */
function brokenFactory(): IDBFactory {
  const refuse = () => {
    const request = Object.assign(new EventTarget(), {
      error: new DOMException('backing store', 'UnknownError'),
    });
    queueMicrotask(() => {
      const { onerror } = request as { onerror?: (event: unknown) => void };
      onerror?.({ target: request, preventDefault() {}, stopPropagation() {} });
    });
    return request;
  };
  return { open: refuse, deleteDatabase: refuse } as unknown as IDBFactory;
}

/** Firefox with one damaged file. */
function refusingOnly(factory: IDBFactory, damaged: string): IDBFactory {
  const broken = brokenFactory();
  return new Proxy(factory, {
    get(_, key: 'open' | 'databases') {
      if (key === 'open')
        return (name: string, version?: number) =>
          name === damaged ? broken.open(name) : factory.open(name, version);
      return factory[key].bind(factory);
    },
  });
}

describe('the library’s place', () => {
  test('is where it always was while there is no bucket of its own', async () => {
    const factory = new IDBFactory();
    await save(openIn(factory, fakeBuckets()), 'a');
    expect(await openIn(factory, undefined).entries.count()).toBe(1);
  });

  test('is a new bucket for every context once the old one is unusable', async () => {
    const buckets = fakeBuckets();
    const broken = brokenFactory();
    await expect(openIn(broken, buckets).open()).rejects.toThrow();
    await libraryPlace(broken, buckets).move();
    await save(openIn(broken, buckets), 'a');
    expect(await openIn(broken, buckets).entries.count()).toBe(1);
    expect(await buckets.keys()).toEqual(['library-copy', 'library-2']);
    await libraryPlace(broken, buckets).move();
    expect(await openIn(broken, buckets).entries.count()).toBe(0);
  });

  test('is another database where there are no buckets', async () => {
    const factory = new IDBFactory();
    const refusing = refusingOnly(factory, 'library');
    const place = libraryPlace(refusing, undefined);
    const database = openDatabase({ indexedDB: place.factory, IDBKeyRange });
    await expect(database.open()).rejects.toThrow();
    database.close();
    await place.move();
    await database.open();
    await save(database, 'a');
    // Another context, which has not moved anything.
    expect(await openIn(refusing, undefined).entries.count()).toBe(1);
    const names = (await factory.databases()).map(({ name }) => name);
    expect(names).toEqual(['library-2']);
  });

  test('is upgraded and deleted there too', async () => {
    const buckets = fakeBuckets();
    await libraryPlace(brokenFactory(), buckets).move();
    const { indexedDB } = await buckets.open('library-2');
    const old = new Dexie('library', { indexedDB, IDBKeyRange });
    old.version(1).stores({ entries: 'id, &key, savedAt, deletedAt' });
    await old.open();
    old.close();
    const database = openIn(brokenFactory(), buckets);
    await save(database, 'a');
    expect(database.verno).toBeGreaterThan(1);
    await database.delete();
    expect(await openIn(brokenFactory(), buckets).entries.count()).toBe(0);
  });

  test('that cannot be reached is an error, not an empty library', async () => {
    const buckets: Buckets = {
      keys: async () => ['library-2'],
      open: async () => {
        throw new DOMException('no bucket', 'UnknownError');
      },
    };
    const database = openIn(new IDBFactory(), buckets);
    await expect(database.open()).rejects.toThrow('no bucket');
  });
});
