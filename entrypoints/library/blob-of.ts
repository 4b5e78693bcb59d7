/** Chunks are gathered to this size, then handed to the browser, which may keep them on disk. */
const GATHERED = 4 * 1024 * 1024;

/** A file of chunks that come one after the other. No more than a few megabytes are held here. */
export async function blobOf(
  type: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const gather = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  for await (const chunk of chunks) {
    waiting.push(Uint8Array.from(chunk));
    length += chunk.length;
    if (length >= GATHERED) gather();
  }
  gather();
  return new Blob(parts, { type });
}
