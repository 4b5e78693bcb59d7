/** The browser reads the file after the click; large ones take their time. */
const READ_MS = 10 * 60 * 1000;
/** Chunks are gathered to this size, then handed to the browser, which may keep them on disk. */
const GATHERED = 4 * 1024 * 1024;

/**
 * Makes a file of chunks that come one after the other and hands it to the browser as a download. No more
 * than a few megabytes are held here.
 * @returns the size in bytes
 */
export async function downloadChunks(
  document: Document,
  name: string,
  type: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<number> {
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
  const file = new Blob(parts, { type });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
  return file.size;
}
