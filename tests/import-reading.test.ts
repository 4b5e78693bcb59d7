import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { ImportError } from '../core/import/import-error';
import { importFile } from '../core/import/import-file';
import {
  type ImportMessage,
  readFor,
  readThrough,
} from '../core/import/read-port';
import { openDatabase } from '../core/library/database';
import { written } from './harness/archived-library';
import { filledLibrary } from './harness/filled-library';

const NOW = Date.UTC(2026, 10, 24);

/** A thread in this one: what is told arrives later, as messages do, and not after its end. */
function thread() {
  const worker = {
    onmessage: null as ((event: MessageEvent<ImportMessage>) => void) | null,
    onerror: null,
    isOver: false,
    postMessage({ file, now }: { file: Blob; now: number }) {
      void readFor(file, now, (message, moved) => {
        const data = structuredClone(message, { transfer: moved });
        setTimeout(() => {
          if (!worker.isOver) worker.onmessage?.({ data } as never);
        });
      });
    },
    terminate() {
      worker.isOver = true;
    },
  };
  return worker;
}

const read = (
  content: BlobPart,
  signal = new AbortController().signal,
  worker = thread(),
  onShare: (share: number) => void = () => undefined,
) =>
  readThrough(
    worker as never,
    { file: new Blob([content]), now: NOW },
    onShare,
    signal,
  );

test('a file that is read in another thread gives the same ledger, and the thread ends', async () => {
  const worker = thread();
  const ledger = await read('https://a.vn/1\nx\n', undefined, worker);
  expect(ledger).toMatchObject({ format: 'urls', read: 2, added: 1 });
  expect(worker.isOver).toBe(true);
});

test('what is wrong with a file comes across', async () => {
  await expect(read('')).rejects.toEqual(new ImportError('empty'));
  await expect(read('{"a":')).rejects.toEqual(new ImportError('brokenJson'));
});

test('reading that is called off ends at once, with nothing', async () => {
  const worker = thread();
  const calledOff = new AbortController();
  const reading = read('https://a.vn/1', calledOff.signal, worker);
  calledOff.abort();
  await expect(reading).rejects.toThrow('abort');
  await vi.waitFor(() => expect(worker.isOver).toBe(true));
});

test('a backup comes across whole, pictures too, and says how far it is', async () => {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await filledLibrary(database);
  const bytes = Uint8Array.from(await written(database));
  const shares: number[] = [];
  const ledger = await read(bytes, undefined, undefined, (share) =>
    shares.push(share),
  );
  expect(ledger).toEqual(importFile(bytes, NOW));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(0.8);
});
