import { download } from '../../core/export/download';
import archive from '../../core/export/formats/archive';
import { text } from '../../core/language/text';
import { openCopy } from '../../core/library/copy';
import { blobOf } from './blob-of';
import { ownBuckets } from './own-database';
import { libraryChunks } from './write-library';

/**
 * Hands the second copy to the reader as an archive: whatever becomes of the browser's own store, this file is a way
 * back.
 */
export async function saveCopy(): Promise<void> {
  const copy = await openCopy({ indexedDB, IDBKeyRange }, ownBuckets());
  const now = Date.now();
  const ids = await copy.entries.toCollection().primaryKeys();
  const chunks = libraryChunks(copy, archive, ids, now, () => undefined);
  const time = new Date(now).toISOString().slice(0, 10);
  const file = await blobOf(archive.type, chunks);
  download(document, text('backup.fileName', { time }), file);
}
