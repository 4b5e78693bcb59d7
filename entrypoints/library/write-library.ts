import { readShelf } from '../../core/archive/read-shelf';
import type { Format } from '../../core/export/format';
import { exportedItems } from '../../core/export/items';
import { language } from '../../core/language/language';

/** After so many articles it is told how far the writing is. */
const TOLD = 20;

export const sha256Digest = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.digest('SHA-256', bytes);

/**
 * Writes saved articles in a format, piece by piece.
 * @param onProgress hears how many are written, and at the end exactly; throws to stop
 */
export async function* libraryChunks(
  database: Parameters<typeof exportedItems>[0] &
    Parameters<typeof readShelf>[0],
  format: Format,
  ids: readonly string[],
  now: number,
  onProgress: (done: number) => void,
): AsyncIterable<Uint8Array> {
  const items = async function* () {
    let done = 0;
    for await (const item of exportedItems(database, ids, sha256Digest)) {
      onProgress(done - (done % TOLD));
      yield item;
      done++;
    }
    onProgress(done);
  };
  const shelf = await readShelf(database);
  yield* format.write(items(), { now, language: language.peek(), shelf });
}
