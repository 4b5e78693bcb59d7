import { download } from '../../core/export/download';
import archive from '../../core/export/formats/archive';
import { text } from '../../core/language/text';
import { openCopy } from '../../core/library/copy';
import { blobOf } from './blob-of';
import { libraryChunks } from './write-library';

type Buckets = Parameters<typeof openCopy>[1];

/**
 * Hands the second copy to the reader as an archive. Chromium can neither open nor delete a database whose files lack
 * their beginning (seen in 150, 2026-11): then this file is the way back, after a new installation.
 */
export async function saveCopy(): Promise<void> {
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  const copy = await openCopy({ indexedDB, IDBKeyRange }, storageBuckets);
  const now = Date.now();
  const ids = await copy.entries.toCollection().primaryKeys();
  const chunks = libraryChunks(copy, archive, ids, now, () => undefined);
  const time = new Date(now).toISOString().slice(0, 10);
  const file = await blobOf(archive.type, chunks);
  download(document, text('backup.fileName', { time }), file);
}
