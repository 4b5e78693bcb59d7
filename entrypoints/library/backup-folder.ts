import { Dexie, type EntityTable } from 'dexie';

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

/** Writes a file whole or not at all, and gives what then stands on the disk. */
export async function writeInto(
  folder: Folder,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Blob> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    for await (const chunk of chunks)
      await stream.write(Uint8Array.from(chunk));
    await stream.close();
  } catch (error) {
    // A disk that is full may fail at this too; the first fault is the one to tell.
    await stream.abort().catch((second: unknown) => console.error(second));
    throw error;
  }
  return handle.getFile();
}

export async function removeOlder(folder: Folder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) names.push(name);
  names.sort();
  for (const name of names.slice(0, -KEPT)) await folder.removeEntry(name);
}
