// @vitest-environment happy-dom
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportHistory } from '../components/ImportHistory';
import { listImports } from '../core/import/history';
import { importFile } from '../core/import/import-file';
import { importNext, pauseImport } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { undoImport } from '../core/import/undo';
import { openDatabase } from '../core/library/database';
import { purgeTrash } from '../core/library/trash';

const NOW = Date.UTC(2026, 10, 24);
const DAY = 24 * 60 * 60 * 1000;
const choices = { folderTags: false, extraTag: '' };

function opened() {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  let ids = 0;
  const next = (now = NOW) =>
    importNext(database, 'u', { now, newId: () => `n${++ids}` });
  const start = (rows: readonly unknown[]) =>
    startImport(
      database,
      importFile(new TextEncoder().encode(JSON.stringify(rows)), NOW),
      { unit: 'u', fileName: 'a.json', choices, now: NOW, batch: 200 },
    );
  return { database, next, start };
}

const row = (n: number) => ({
  url: `https://bao.vn/a-${n}.html`,
  title: 'A',
  is_archived: 0,
  annotations: [{ quote: 'câu một', text: '' }],
});

const draw = (runs: Awaited<ReturnType<typeof listImports>>) => {
  const root = document.body.appendChild(document.createElement('div'));
  const props = { onResume: vi.fn(), onUndo: vi.fn(), onLedger: vi.fn() };
  act(() => render(<ImportHistory runs={runs} {...props} />, root));
  return root;
};
const canUndo = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].some(({ textContent }) =>
    textContent?.startsWith('Hoàn tác'),
  );

afterEach(() => document.body.replaceChildren());

test('an import whose way back is gone cannot be undone: nothing is deleted, and the page offers nothing', async () => {
  const { database, next, start } = opened();
  await start([row(1)]);
  await next();
  expect(canUndo(draw(await listImports(database)))).toBe(true);
  const later = NOW + 31 * DAY;
  await purgeTrash(database, later);
  expect(await undoImport(database, 'u', later)).toBeNull();
  expect(await database.entries.count()).toBe(1);
  expect(await database.highlights.count()).toBe(1);
  const runs = await listImports(database);
  expect(runs).toMatchObject([{ status: 'done', canUndo: false }]);
  const root = draw(runs);
  expect(canUndo(root)).toBe(false);
  expect(root.textContent).toContain('quá 30 ngày');
});

test('nor can one of which only the later part could be taken back', async () => {
  const { database, next, start } = opened();
  await start(Array.from({ length: 250 }, (_, n) => row(n)));
  await next();
  await pauseImport(database, 'u');
  await next(NOW + 20 * DAY);
  await purgeTrash(database, NOW + 31 * DAY);
  expect(await undoImport(database, 'u', NOW + 31 * DAY)).toBeNull();
  expect(await database.highlights.count()).toBe(250);
  expect(await database.undo.count()).toBe(1);
});

test('one that was stopped before its first page can be', async () => {
  const { database, start } = opened();
  await start([row(1)]);
  await pauseImport(database, 'u');
  expect(await undoImport(database, 'u', NOW)).toBe(0);
  expect(await listImports(database)).toMatchObject([{ status: 'undone' }]);
});
