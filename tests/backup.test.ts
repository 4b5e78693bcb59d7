import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import { UnsoundArchiveError, verifyArchive } from '../core/archive/verify';
import { daysBetween, isDue, parseBackup } from '../core/backup/record';
import archive from '../core/export/formats/archive';
import { exportedItems } from '../core/export/items';
import { openDatabase } from '../core/library/database';
import { filledLibrary } from './harness/filled-library';

const digest = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.digest('SHA-256', bytes);
const at = (text: string) => new Date(text).getTime();

describe('when the next backup is due', () => {
  const made = (text: string) => ({
    ...{ at: at(text), articles: 1, bytes: 1, fileName: 'x', folder: null },
  });
  test.each([
    ['never, when it is off', null, 'off', false],
    ['at once, when there is none', null, 'daily', true],
    ['not twice a day', made('2026-11-30T00:10'), 'daily', false],
    [
      'the next morning, however early',
      made('2026-11-29T23:50'),
      'daily',
      true,
    ],
    ['not after six days', made('2026-11-24T08:00'), 'weekly', false],
    ['after a week', made('2026-11-23T23:00'), 'weekly', true],
    ['when the clock was put back', made('2027-11-30T08:00'), 'weekly', true],
  ] as const)('%s', (_, last, every, due) => {
    expect(isDue(last, every, at('2026-11-30T08:00'))).toBe(due);
  });

  test('days are those of the calendar', () => {
    expect(daysBetween(at('2026-11-29T23:59'), at('2026-11-30T00:01'))).toBe(1);
    expect(daysBetween(at('2026-11-30T00:01'), at('2026-11-30T23:59'))).toBe(0);
  });

  test.each([null, 'x', {}, { at: 'heute' }])('%j is no record', (stored) => {
    expect(parseBackup(stored)).toBeNull();
  });
});

describe('a backup that is read back', () => {
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    const database = await filledLibrary(
      openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }),
    );
    const ids = await database.entries.toCollection().primaryKeys();
    const chunks: Uint8Array[] = [];
    const items = exportedItems(database, ids, digest);
    for await (const chunk of archive.write(items, { now: 1, language: 'vi' }))
      chunks.push(chunk);
    bytes = Uint8Array.from(Buffer.concat(chunks));
  });
  const verify = (changed: Uint8Array<ArrayBuffer>) =>
    verifyArchive(new Blob([changed]), digest);

  test('is whole', async () => {
    let reads = 0;
    const file = new Blob([bytes]);
    const slice = (from: number, to: number) => {
      reads++;
      return file.slice(from, to);
    };
    await verifyArchive({ size: file.size, slice }, digest);
    expect(reads, 'each takes its time, however small').toBe(1);
    expect(await verify(bytes)).toMatchObject({ articles: 3, pictures: 2 });
  });

  test('with any byte of a file turned, it is not', async () => {
    const texts = [];
    // The directory at the end names the files again; what counts is what lies before it.
    const end = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    for (let place = 20; place < end; place += Math.ceil(end / 40)) {
      const changed = Uint8Array.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 0x55;
      texts.push(
        verify(changed).then(
          () => place,
          () => null,
        ),
      );
    }
    const passed = (await Promise.all(texts)).filter((place) => place !== null);
    // Dates and flags of a header hold nothing of the library.
    expect(passed.length).toBeLessThan(4);
  });

  test.each([
    ['cut off', () => bytes.slice(0, bytes.length - 30)],
    ['cut in half', () => bytes.slice(0, bytes.length >> 1)],
    ['empty', () => new Uint8Array()],
    ['no archive', () => new TextEncoder().encode('{}'.repeat(40))],
  ] as const)('%s, it is not', async (_, made) => {
    await expect(verify(Uint8Array.from(made()))).rejects.toThrow(
      UnsoundArchiveError,
    );
  });
});
