import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importFile } from '../core/import/import-file';
import { importNext } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { openDatabase } from '../core/library/database';
import type { Loss } from '../core/library/loss';
import { openRecovery } from '../entrypoints/library/recovery';

beforeEach(() => {
  fakeBrowser.reset();
  // Where no library can be, Dexie follows none.
  Object.assign(Dexie.dependencies, {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  });
});

/** A page of the library, and the page that it becomes when it is loaded anew. */
function opened(kind: Loss['kind'], restored = 0, said = restored) {
  const stored = new Map<string, string>();
  let loss: Loss | null = { kind, before: 3, now: 0, message: '', at: 1 };
  const background = {
    loss: vi.fn(async () => loss),
    suspect: vi.fn(async () => loss),
    copyState: vi.fn(async () => ({
      ...{ articles: restored, at: null, readAt: null },
    })),
    recover: vi.fn(async () => {
      if (loss) loss = restored > 0 ? null : { ...loss, kind: 'emptied' };
      return { restored, hasAll: restored > 0 };
    }),
    acceptLoss: vi.fn(async () => {
      loss = null;
    }),
  };
  background.copyState.mockResolvedValueOnce({
    ...{ articles: said, at: null, readAt: null },
  });
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = openDatabase(factory);
  const location = { hash: '', reload: vi.fn() };
  const session = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const page = async (isPatient = true) => {
    const onWhole = vi.fn();
    const now = () => 100;
    const given = { background, database, session, location, now };
    const model = openRecovery(given);
    const looking = model.look(onWhole);
    if (isPatient) await looking;
    else looking.catch(() => undefined);
    return { model, onWhole };
  };
  return { background, database, location, page };
}

describe('restoring from a file', () => {
  test('a library that could not be opened is opened by the page anew, which still asks for the file', async () => {
    const { background, location, page } = opened('unreadable');
    const { model } = await page();
    await Promise.all([model.restoreFile(), model.restoreFile()]);
    expect(background.recover).toHaveBeenCalledOnce();
    expect(location.hash).toBe('#/import');
    expect(location.reload).toHaveBeenCalledOnce();
    const anew = (await page()).model;
    expect(anew.fromFile.value).toBe(true);
    expect(background.acceptLoss).not.toHaveBeenCalled();
    // Once only: whoever loads it again has every way on.
    expect((await page()).model.fromFile.value).toBe(false);
  });

  test('what the second copy gave back is told after it', async () => {
    const { page } = opened('unreadable', 5);
    await (await page()).model.restoreFile();
    const { model, onWhole } = await page();
    expect(model.restored.value).toBe(5);
    expect(onWhole).toHaveBeenCalledOnce();
  });

  async function importing(lines: string, before: number) {
    const { background, database, location, page } = opened('emptied');
    background.loss.mockResolvedValueOnce({
      ...{ kind: 'emptied', before, now: 0, message: '', at: 1 },
    });
    const { model } = await page();
    await model.restoreFile();
    expect(location.reload).not.toHaveBeenCalled();
    const ledger = importFile(new TextEncoder().encode(lines), 100);
    const choices = { folderTags: false, extraTag: '' };
    const given = { unit: 'u', fileName: 'a.txt', choices, now: 200 };
    await startImport(database, ledger, given);
    expect(model.isImported.value).toBe(false);
    let ids = 0;
    await importNext(database, 'u', { now: 200, newId: () => `${++ids}` });
    return { background, location, model };
  }

  test('that has less than was lost is enough when the reader goes on, not before', async () => {
    const { background, location, model } = await importing(
      'https://bao.vn/a.html\n',
      3,
    );
    await vi.waitFor(() => expect(model.isImported.value).toBe(true));
    await model.left(); // it is still the import that is shown
    expect(background.acceptLoss).not.toHaveBeenCalled();
    location.hash = '#/all';
    await model.left();
    expect(background.acceptLoss).toHaveBeenCalledOnce();
    expect(model.loss.value).toBeNull();
  });

  test('that has all that was lost settles it', async () => {
    const { background, model } = await importing(
      'https://bao.vn/a.html\nhttps://bao.vn/b.html\n',
      2,
    );
    await vi.waitFor(() => expect(model.loss.value).toBeNull());
    expect(background.acceptLoss).toHaveBeenCalledOnce();
    expect(model.fromFile.value).toBe(false);
  });
});

test('a copy that gives less than it was said to hold is told of, and every other way stays', async () => {
  const { background, page } = opened('emptied', 0, 77);
  vi.spyOn(console, 'error').mockReturnValue();
  const { model } = await page();
  expect(model.copied.value).toBe(77);
  await model.restore();
  expect(model.state.value).toBe('failed');
  expect(model.missed.value).toBe(77);
  expect(model.copied.value).toBe(0);
  expect(model.loss.value?.kind).toBe('emptied');
  expect(model.restored.value).toBeNull();
  expect(background.acceptLoss).not.toHaveBeenCalled();
});

test('restoring from the copy is done once, and a fault is told of', async () => {
  const { background, location, page } = opened('unreadable', 2);
  const { model } = await page();
  background.recover.mockRejectedValueOnce(new Error('disk'));
  vi.spyOn(console, 'error').mockReturnValue();
  await model.restore();
  expect(model.state.value).toBe('failed');
  await Promise.all([model.restore(), model.restore()]);
  expect(background.recover).toHaveBeenCalledTimes(2);
  expect(location.reload).toHaveBeenCalledOnce();
});

test('a read that failed later shows the ways on, unless all can be read', async () => {
  const { background, page } = opened('emptied', 2);
  await background.acceptLoss(); // whole, as far as anybody knows
  const { model, onWhole } = await page();
  expect(onWhole).toHaveBeenCalledOnce();
  await model.suspect();
  expect(model.loss.value).toBeNull();
  const kind = 'rows';
  background.suspect.mockResolvedValueOnce({
    ...{ kind, before: 3, now: 3, message: '', at: 1 },
  });
  await model.suspect();
  expect(model.loss.value?.kind).toBe('rows');
  expect(model.copied.value).toBe(2);
});

test.each(['unreadable', 'rows'] as const)(
  'after %s the page is loaded anew, since its own library is the damaged one',
  async (kind) => {
    const { location, page } = opened(kind, 2);
    await (await page()).model.restore();
    expect(location.reload).toHaveBeenCalledOnce();
  },
);

test('a library that vanishes under an open page is told of at once, and one that another page restored is not', async () => {
  const { background, database, page } = opened('emptied', 0);
  background.loss.mockResolvedValueOnce(null as never);
  const { model, onWhole } = await page();
  expect(onWhole).toHaveBeenCalledOnce();
  const visible = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as const,
  });
  const end = model.follow(visible);
  await database.open();
  await database.delete({ disableAutoOpen: false });
  await vi.waitFor(() => expect(model.loss.value?.kind).toBe('emptied'));
  await background.acceptLoss();
  visible.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(model.loss.value).toBeNull());
  end();
});

test('who has restored less from a file than was lost comes back to the other ways', async () => {
  const { page } = opened('emptied', 3);
  const { model } = await page();
  await model.restoreFile();
  expect(model.fromFile.value).toBe(true);
  await model.back();
  expect(model.fromFile.value).toBe(false);
  expect(model.loss.value?.kind).toBe('emptied');
});

test('whether something was lost is known once the background has said so, or cannot', async () => {
  const { background, page } = opened('emptied');
  const waiting = Promise.withResolvers<Loss | null>();
  background.loss.mockReturnValueOnce(waiting.promise);
  const { model } = await page(false);
  expect(model.isKnown.value).toBe(false);
  waiting.resolve(null);
  await vi.waitFor(() => expect(model.isKnown.value).toBe(true));

  background.loss.mockRejectedValueOnce(new Error('gone'));
  const other = (await page(false)).model;
  await vi.waitFor(() => expect(other.isKnown.value).toBe(true));
});
