/** Runs in a page of the extension: writes backups into a folder, as the library does, while the page dies. */
import { verifyArchive } from '../../core/archive/verify';
import type { Folder } from '../../entrypoints/library/backup-folder';
import { openOwnDatabase } from '../../entrypoints/library/own-database';
import { writeLibrary } from '../../entrypoints/library/write-backup';
import { sha256Digest } from '../../entrypoints/library/write-library';

const written: string[] = [];

/** Names of the backups that `backUpOn` has written so far, as the reader is told. */
export function writtenSoFar(): readonly string[] {
  return written;
}

/** Writes backups, on and on. */
export async function backUpOn(): Promise<void> {
  const database = openOwnDatabase();
  const folder = await backupFolder();
  for (;;) {
    const { fileName } = await writeLibrary(database, folder, () => undefined);
    written.push(fileName);
  }
}

export interface Backups {
  /** Names of those that are whole. */
  readonly whole: readonly string[];
  /** Those that hold something and are not, and why. */
  readonly torn: readonly string[];
}

/** Reads every backup in the folder. What is empty is none: the next backup clears it away. */
export async function inspectBackups(): Promise<Backups> {
  const folder = await backupFolder();
  const whole: string[] = [];
  const torn: string[] = [];
  for await (const name of folder.keys()) {
    const handle = await folder.getFileHandle(name, { create: false });
    const file = await handle.getFile();
    // What the browser is still writing has a name of its own beside it, and goes with the browser.
    if (file.size === 0 || !name.endsWith('.dedoc.zip')) continue;
    await verifyArchive(file, sha256Digest).then(
      () => whole.push(name),
      (error: unknown) => torn.push(`${name}: ${error}`),
    );
  }
  return { whole, torn };
}

/** Cuts a backup short: what the inspection must see. */
export async function tearBackup(name: string): Promise<void> {
  const folder = await backupFolder();
  const handle = await folder.getFileHandle(name, { create: false });
  const stream = await handle.createWritable({ keepExistingData: true });
  await stream.truncate(Math.floor((await handle.getFile()).size / 2));
  await stream.close();
}

/** The browser's own file system: the same interface as a folder that the reader chose, without their click. */
async function backupFolder(): Promise<Folder> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('backups', { create: true });
  return folder as unknown as Folder;
}
