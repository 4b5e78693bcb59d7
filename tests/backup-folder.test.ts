import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import { trashEntry } from '../core/library/store';
import type { Folder } from '../entrypoints/library/backup-folder';
import { writeLibrary } from '../entrypoints/library/write-backup';
import { filledLibrary } from './harness/filled-library';

const GOOD = Array.from(
  { length: 10 },
  (_, n) => `de-doc-sao-luu-2026-11-${10 + n}-0900.dedoc.zip`,
);

/** A folder with ten good backups and a file of the reader's, on a disk that may fail as disks do. */
class FakeFolder implements Folder {
  readonly name = 'Sao lưu';
  readonly files = new Map(
    [...GOOD, 'ảnh.png'].map((name) => [name, new Blob(['x'])]),
  );
  fault: 'full' | 'altered' | 'stuck' | null = null;
  /** Of the file that was written last. */
  writes = 0;

  queryPermission = async () => 'granted' as const;
  requestPermission = async () => 'granted' as const;
  async *keys() {
    yield* [...this.files.keys()];
  }
  async removeEntry(name: string) {
    if (this.fault === 'stuck') throw new Error('locked');
    if (!this.files.delete(name)) throw new Error(`no ${name}`);
  }
  async getFileHandle(name: string, { create }: { create: boolean }) {
    if (!this.files.has(name) && !create) throw new Error(`no ${name}`);
    if (!this.files.has(name)) this.files.set(name, new Blob());
    const parts: Blob[] = [];
    const stream = {
      write: async (part: Blob) => {
        if (this.fault === 'full')
          throw new DOMException('full', 'QuotaExceededError');
        parts.push(part);
      },
      close: async () => {
        const whole = new Blob(parts);
        const end = this.fault === 'altered' ? whole.size / 2 : whole.size;
        this.files.set(name, whole.slice(0, end));
        this.writes = parts.length;
      },
      abort: async () => undefined, // the empty file stays, as in Chromium
    };
    return {
      createWritable: async () => stream,
      getFile: async () => this.files.get(name),
    } as unknown as FileSystemFileHandle;
  }
  get backups() {
    return [...this.files.keys()].filter((name) => name !== 'ảnh.png').sort();
  }
}

describe('a folder of backups', () => {
  let database: Database;
  beforeAll(async () => {
    const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
    database = await filledLibrary(openDatabase(factory));
    vi.spyOn(console, 'error').mockReturnValue();
  });
  const write = (folder: Folder) =>
    writeLibrary(database, folder, () => undefined);

  test('keeps the ten newest, and nothing else is touched', async () => {
    const folder = new FakeFolder();
    const { fileName } = await write(folder);
    expect(folder.backups).toEqual([...GOOD.slice(1), fileName]);
    expect(folder.files.has('ảnh.png')).toBe(true);
    expect(folder.writes, 'each takes its time, however small').toBe(1);
  });

  test('what is deleted while it is written is left out, and the rest is good', async () => {
    const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
    const own = await filledLibrary(openDatabase(factory));
    const count = await own.entries.count();
    const last = await own.entries.orderBy('id').last();
    const { articles } = await writeLibrary(own, new FakeFolder(), (state) => {
      if (state.kind === 'writing' && state.done === 0)
        void trashEntry(own, last?.id ?? '', 1);
    });
    expect(articles).toBe(count - 1);
  });

  test.each(['full', 'altered'] as const)(
    'a backup that failed (%s) leaves nothing behind',
    async (fault) => {
      const folder = new FakeFolder();
      folder.fault = fault;
      await expect(write(folder)).rejects.toThrow();
      expect(folder.backups).toEqual(GOOD);
    },
  );

  test('one that fails in the minute of a good one leaves that', async () => {
    const folder = new FakeFolder();
    vi.useFakeTimers({ toFake: ['Date'] });
    const { fileName, bytes } = await write(folder);
    folder.fault = 'full';
    await expect(write(folder)).rejects.toThrow('full');
    vi.useRealTimers();
    expect(folder.files.get(fileName)?.size).toBe(bytes);
  });

  test('what a browser that died left empty pushes no good one out', async () => {
    const folder = new FakeFolder();
    const dead = GOOD.map((name) => name.replace('0900', '1000'));
    for (const name of dead) folder.files.set(name, new Blob());
    const { fileName } = await write(folder);
    expect(folder.backups).toEqual([...GOOD.slice(1), fileName]);
  });

  test('one that is written is good, even if no room could be made', async () => {
    const folder = new FakeFolder();
    folder.fault = 'stuck';
    expect((await write(folder)).articles).toBeGreaterThan(0);
    expect(folder.backups).toHaveLength(11);
  });
});
