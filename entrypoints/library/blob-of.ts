import { gathered } from './gathered';

/** A file of chunks that come one after the other; the browser may keep its parts on disk. */
export async function blobOf(
  type: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Blob> {
  return new Blob(await Array.fromAsync(gathered(chunks)), { type });
}
