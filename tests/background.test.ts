import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlights } from '../core/highlights/channel';
import { importFile } from '../core/import/import-file';
import { importNext } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { library } from '../core/library/channel';
import { type Database, openDatabase } from '../core/library/database';
import { openGuard } from '../core/library/guard';
import { serveHighlights } from '../entrypoints/background/highlights';
import { keepLibrary } from '../entrypoints/background/keeper';
import { serveLibrary } from '../entrypoints/background/library';
import { answeredByCallback } from './harness/answered-by-callback';
import { filledLibrary } from './harness/filled-library';

const NOW = Date.UTC(2026, 10, 24);
let database: Database;
let caller = '';

function ownPage() {
  caller = fakeBrowser.runtime.getURL('/library.html');
}

/** The fake knows callbacks only, and no sender. */
async function deliver(message: unknown): Promise<unknown> {
  const { onMessage } = fakeBrowser.runtime;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const sender = { url: caller };
  const waits: unknown[] = await onMessage.trigger(message, sender, resolve);
  return waits.includes(true) ? promise : undefined;
}

beforeAll(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Dễ Đọc',
    version: '1',
  });
  database = await filledLibrary(openDatabase({ indexedDB, IDBKeyRange }));
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue();
  serveLibrary(
    database,
    keepLibrary(database, { move: async () => undefined }),
  );
  serveHighlights(database);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    answeredByCallback(deliver),
  );
  ownPage();
  await library.background.loss(); // the look at its start is over
  await library.background.acceptLoss();
});

beforeEach(ownPage);

describe('what the background does for the library', () => {
  test('an import that is taken back with its highlights is no loss', async () => {
    const [entry] = await database.entries
      .filter(({ unloaded }) => !unloaded)
      .toArray();
    const annotations = Array.from({ length: 20 }, (_, n) => ({
      quote: `câu ${n}`,
      text: '',
    }));
    const file = [{ url: entry?.url, title: 'A', is_archived: 0, annotations }];
    const ledger = importFile(
      new TextEncoder().encode(JSON.stringify(file)),
      NOW,
    );
    const choices = { folderTags: false, extraTag: '' };
    const given = { unit: 'u', fileName: 'a.json', choices, now: NOW };
    await startImport(database, ledger, given);
    let ids = 0;
    const newId = () => `n${++ids}`;
    const run = await importNext(database, 'u', { now: NOW, newId });
    expect(run.highlights).toBe(20);
    // Any save in between has the guard count them.
    const guard = openGuard(database);
    await guard.remember(NOW);
    await library.background.undoImport('u');
    expect(await guard.check(NOW)).toBeNull();
    expect((await database.imports.get('u'))?.status).toBe('undone');
  });

  test('only our own pages may take an import back', async () => {
    caller = 'https://bao.vn/';
    await expect(library.background.undoImport('u')).rejects.toThrow();
  });
});

describe('how highlights were found', () => {
  const finding = (id: string) =>
    ({ id, status: 'orphan', changedTo: null }) as const;
  const statuses = async () =>
    (await database.highlights.bulkGet(['mine', 'other'])).map(
      (row) => row?.status,
    );
  beforeEach(async () => {
    const [sample] = await database.highlights.toArray();
    if (!sample) throw new Error('the filled library has a highlight');
    const site = async (url: string, id: string) => {
      const entry = await database.entries.get(sample.entryId);
      if (!entry) throw new Error('and its article');
      await database.entries.put({ ...entry, id, site: url, key: id });
      await database.highlights.put({ ...sample, id, entryId: id });
    };
    await site('bao.vn', 'mine');
    await site('khac.vn', 'other');
    caller = 'https://bao.vn/bai.html';
  });

  test('is kept, whatever has been removed for good since', async () => {
    const found = [finding('gone'), finding('mine')];
    await highlights.background.found(found);
    expect(await statuses()).toEqual(['orphan', 'exact']);
  });

  test('is refused as a whole from a page that names another site’s', async () => {
    const found = [finding('mine'), finding('other')];
    await expect(highlights.background.found(found)).rejects.toThrow();
    expect(await statuses()).toEqual(['exact', 'exact']);
  });

  test('a highlight that is gone cannot be changed', async () => {
    const change = { id: 'gone', patch: { note: 'x' } };
    await expect(highlights.background.change(change)).rejects.toThrow();
  });
});
