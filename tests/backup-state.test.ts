import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '../core/backup/record';
import { backupSettings } from '../core/backup/settings';
import { openDatabase } from '../core/library/database';
import { openBackup } from '../entrypoints/library/backup';
import * as folders from '../entrypoints/library/backup-folder';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('window', {});
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        work({}),
    },
  });
  vi.spyOn(console, 'error').mockReturnValue();
});

/** @param permission null when the folder cannot even be asked */
async function opened(permission: boolean | null) {
  const kept = { name: 'Tài liệu' } as folders.Folder;
  vi.spyOn(folders, 'keptFolder').mockResolvedValue(kept);
  const asked = vi.spyOn(folders, 'isOpenFolder');
  if (permission === null) asked.mockRejectedValue(new Error('gone'));
  else asked.mockResolvedValue(permission);
  await backupSettings.set({ every: 'daily' });
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const backup = openBackup(openDatabase(factory));
  await backup.ifDue();
  return backup;
}

test.each([
  ['asks', false],
  ['failed', null],
] as const)('%s: said, until another folder is chosen', async (kind, may) => {
  const backup = await opened(may);
  expect(backup.state.value.kind).toBe(kind);
  const chosen = vi.spyOn(folders, 'chooseFolder').mockResolvedValue(null);
  await backup.choose();
  expect(backup.state.value.kind).toBe(kind);
  chosen.mockResolvedValue({ name: 'USB' } as folders.Folder);
  await backup.choose();
  expect(backup.state.value.kind).toBe('idle');
  expect(backup.folder.value).toBe('USB');
});

test('a folder that the browser refuses is told of, and the old one stays', async () => {
  const backup = await opened(false);
  vi.spyOn(folders, 'chooseFolder').mockRejectedValue(
    new DOMException('system folder', 'SecurityError'),
  );
  await backup.choose();
  expect(backup.state.value.kind).toBe('unchosen');
  expect(backup.folder.value).toBe('Tài liệu');
});

test('while another tab makes one, that is said, and what came of it is shown', async () => {
  const done = Promise.withResolvers<void>();
  const request = (
    _: string,
    { ifAvailable }: { ifAvailable?: boolean },
    work: (lock: object | null) => unknown,
  ) => (ifAvailable ? work(null) : done.promise.then(() => work({})));
  vi.stubGlobal('navigator', { locks: { request } });
  const backup = await opened(true);
  expect(backup.state.value.kind, 'nobody asked for it').toBe('idle');
  const asked = backup.now();
  await vi.waitFor(() => expect(backup.state.value.kind).toBe('elsewhere'));
  const record = { at: 5, articles: 1, bytes: 9, fileName: 'x', folder: null };
  await writeBackup(record);
  done.resolve();
  await asked;
  expect(backup.state.value.kind).toBe('idle');
  expect(backup.last.value).toEqual(record);
});
