/** Chunks are gathered to this size, in bytes: a write to a file takes some 6 ms however small (Chromium 156). */
const GATHERED = 4 * 1024 * 1024;

/** The same bytes in fewer pieces. No more than a few megabytes are held here. */
export async function* gathered(
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<Blob> {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(Uint8Array.from(chunk));
    length += chunk.length;
    if (length < GATHERED) continue;
    yield new Blob(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield new Blob(waiting);
}
