import type { BackupState } from '../../components/BackupPanel';
import { verifyArchive } from '../../core/archive/verify';
import type { BackupRecord } from '../../core/backup/record';
import { download } from '../../core/export/download';
import archive from '../../core/export/formats/archive';
import { text } from '../../core/language/text';
import type { Database } from '../../core/library/database';
import { type Folder, removeOlder, writeInto } from './backup-folder';
import { blobOf } from './blob-of';
import { libraryChunks, sha256Digest } from './write-library';

/**
 * Writes everything but the trash to a file and reads it back, in a chosen folder from the disk itself; a download
 * is read before it is handed to the browser, which lets nobody look at it after.
 * @throws UnsoundArchiveError and whatever the disk says
 */
export async function writeLibrary(
  database: Database,
  folder: Folder | null,
  tell: (state: BackupState) => void,
): Promise<BackupRecord> {
  const at = Date.now();
  const ids = await database.entries
    .filter(({ deletedAt }) => deletedAt === null)
    .primaryKeys();
  const fileName = text('backup.fileName', { time: stamp(new Date(at)) });
  // What the reader deletes meanwhile is left out.
  let meant = 0;
  const progress = (done: number) => {
    meant = done;
    tell({ kind: 'writing', done, of: ids.length });
  };
  const chunks = libraryChunks(database, archive, ids, at, progress);
  const check = async (file: Blob) => {
    tell({ kind: 'checking' });
    const { articles } = await verifyArchive(file, sha256Digest);
    if (articles !== meant) throw new Error(`${articles} articles of ${meant}`);
    return { articles, bytes: file.size };
  };
  const intoDownloads = async () => {
    const file = await blobOf(archive.type, chunks);
    const checked = await check(file);
    download(document, fileName, file);
    return checked;
  };
  const written = folder
    ? await writeInto(folder, fileName, chunks, check)
    : await intoDownloads();
  // The new one is good whether there is room for it or not.
  if (folder)
    await removeOlder(folder).catch((error: unknown) => console.error(error));
  return {
    at,
    ...written,
    fileName,
    folder: folder?.name ?? null,
  };
}

/** `2026-11-30-0905` on the reader's own clock: names sort by time. */
function stamp(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getMonth() + 1, date.getDate()].map(two).join('-');
  return `${date.getFullYear()}-${day}-${two(date.getHours())}${two(date.getMinutes())}`;
}
