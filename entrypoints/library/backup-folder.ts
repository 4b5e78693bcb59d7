import { Dexie, type EntityTable } from 'dexie';
import { gathered } from './gathered';

/** A folder of the reader's (File System Access); Chromium only, the type library has it not whole. */
export interface Folder {
  readonly name: string;
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  getFileHandle(
    name: string,
    options: { create: boolean },
  ): Promise<FileSystemFileHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

type Picker = (options: {
  id: string;
  mode: 'readwrite';
  startIn: 'documents';
}) => Promise<Folder>;

/** So many backups stay in the folder; older ones make room once the newest was read back whole. */
const KEPT = 10;
const OURS = /^de-doc-sao-luu-[\d-]+\.dedoc\.zip$/u;

/** Handles live in a database of their own: they cannot be written to `storage.local`. */
function openHandles() {
  const database = new Dexie('library-backup') as Dexie & {
    folders: EntityTable<{ id: string; folder: Folder }, 'id'>;
  };
  database.version(1).stores({ folders: 'id' });
  return database.folders;
}

export async function keptFolder(): Promise<Folder | null> {
  return (await openHandles().get('backup'))?.folder ?? null;
}

export function canChooseFolder(window: Window): boolean {
  return 'showDirectoryPicker' in window;
}

/** Asks the reader for a folder; null when none was chosen. */
export async function chooseFolder(window: Window): Promise<Folder | null> {
  const { showDirectoryPicker } = window as { showDirectoryPicker?: Picker };
  if (!showDirectoryPicker) return null;
  try {
    const folder = await showDirectoryPicker.call(window, {
      id: 'de-doc-backup',
      mode: 'readwrite',
      startIn: 'documents',
    });
    await openHandles().put({ id: 'backup', folder });
    return folder;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError')
      return null;
    throw error;
  }
}

export async function forgetFolder(): Promise<void> {
  await openHandles().delete('backup');
}

/**
 * Whether the folder may be written to now.
 * @param ask on a click of the reader's only: the browser may ask them again
 */
export async function isOpenFolder(
  folder: Folder,
  ask: boolean,
): Promise<boolean> {
  const wish = { mode: 'readwrite' } as const;
  const state = await folder.queryPermission(wish);
  if (state === 'granted' || !ask) return state === 'granted';
  return (await folder.requestPermission(wish)) === 'granted';
}

/**
 * Writes a file whole or not at all: what was begun, or was written and cannot be read back, is removed, since it would
 * count among the backups and push out good ones.
 * @param check reads what then stands on the disk; throws when that is not what was meant
 */
export async function writeInto<T>(
  folder: Folder,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  check: (file: Blob) => Promise<T>,
): Promise<T> {
  const wasThere = (await backupsIn(folder)).includes(name);
  let isReplaced = false;
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    await fill(handle, chunks);
    isReplaced = true;
    return await check(await handle.getFile());
  } catch (error) {
    // Until it is closed, a file of the same minute is as it was.
    if (isReplaced || !wasThere) await folder.removeEntry(name).catch(complain);
    throw error;
  }
}

async function fill(
  handle: FileSystemFileHandle,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const stream = await handle.createWritable();
  try {
    for await (const piece of gathered(chunks)) await stream.write(piece);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(complain);
    throw error;
  }
}

/** A disk that is full may fail at the clearing up too; the first fault is the one to tell. */
function complain(second: unknown): void {
  console.error(second);
}

/** Makes room. An empty file is what a browser that died in mid-writing leaves: it goes, and is no backup. */
export async function removeOlder(folder: Folder): Promise<void> {
  const kept: string[] = [];
  for (const name of await backupsIn(folder)) {
    const handle = await folder.getFileHandle(name, { create: false });
    if ((await handle.getFile()).size > 0) kept.push(name);
    else await folder.removeEntry(name);
  }
  for (const name of kept.slice(0, -KEPT)) await folder.removeEntry(name);
}

/** The oldest first. */
async function backupsIn(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) names.push(name);
  return names.sort();
}
