import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import { importHighlights } from '../entrypoints/library/highlights/import-highlights';
import type {
  HighlightsPage,
  Notice,
} from '../entrypoints/library/highlights/model';
import { importOf } from '../entrypoints/library/import-model';
import { written } from './harness/archived-library';
import { filledLibrary } from './harness/filled-library';

let database: Database;
beforeEach(() => {
  vi.stubGlobal('location', { hash: '' });
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
});

async function bring(content: BlobPart[], name: string) {
  const notices: (Notice | null)[] = [];
  const page = {
    database,
    perform: async (work: () => Promise<Notice | null>) => {
      notices.push(await work());
    },
  } as unknown as HighlightsPage;
  await importHighlights(page, new File(content, name));
  return notices[0]?.said ?? null;
}

test('new, known, and notes on the page are told apart', async () => {
  const annotations = [
    { quote: 'câu một', text: '' },
    { quote: '', text: 'cả bài đáng đọc' },
  ];
  const one = { url: 'https://bao.vn/a.html', title: 'A', is_archived: 0 };
  const file = [JSON.stringify([{ ...one, annotations }])];
  const first = await bring(file, 'a.json');
  expect(first).toMatch(/^Đã nhập 1 đoạn; 0 đoạn đã có sẵn.* 1 ghi chú/u);
  const second = await bring(file, 'a.json');
  expect(second).toMatch(/^Đã nhập 0 đoạn; 1 đoạn đã có sẵn/u);
});

test('a backup of the library is shown by the import', async () => {
  await filledLibrary(database);
  const bytes = Uint8Array.from(await written(database));
  expect(await bring([bytes], 'x.dedoc.zip')).toBeNull();
  expect(location.hash).toBe('#/import');
  const { state, notice } = importOf(database);
  expect(state.value).toMatchObject({ kind: 'preview', facts: { read: 3 } });
  expect(notice.value).toContain('tệp sao lưu');
  expect(await database.imports.count()).toBe(0);
});

test('a backup that is being written down can be called off, and nothing of it stays', async () => {
  await filledLibrary(database);
  const bytes = Uint8Array.from(await written(database));
  await bring([bytes], 'x.dedoc.zip');
  const model = importOf(database);
  const starting = model.start();
  expect(model.state.value).toMatchObject({ kind: 'reading' });
  model.callOff();
  await starting;
  expect(model.state.value).toEqual({ kind: 'choose', problem: null });
  expect(await database.imports.count()).toBe(0);
});
