import { browser } from 'wxt/browser';
import type { Drawn, PictureSource } from '../../core/library/pictures';
import { reader } from '../../core/pages/channel';

/** Wider than any screen shows the reader's column; a larger one is drawn smaller. */
const WIDEST = 1600;
/** Of the re-encoded picture; text in a screenshot stays sharp. */
const QUALITY = 0.82;
/** Pixels beyond which a picture is not decoded: 200 MB. */
const MOST_PIXELS = 50_000_000;

/**
 * Pictures of a page, from origins that the reader allowed: the page's own, which its tab asks for, and those
 * that were agreed to.
 * @param page address that was saved on a click
 * @param tabId where it is open, else null
 */
export function pictureSource(
  page: string,
  tabId: number | null,
): PictureSource {
  const isOwn = (origin: string) =>
    tabId !== null && URL.parse(page)?.origin === origin;
  return {
    isAllowed: async (origin) =>
      isOwn(origin) ||
      browser.permissions.contains({ origins: [`${origin}/*`] }),
    load: async (src, limit, signal) =>
      tabId !== null && isOwn(new URL(src).origin)
        ? fromTab(tabId, src, limit)
        : load(src, limit, signal),
    shrink,
  };
}

async function fromTab(tabId: number, src: string, limit: number) {
  const base64 = await reader.tab(tabId).picture({ src, limit });
  if (base64 === null) throw new Error(`larger than ${limit} bytes`);
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

async function load(src: string, limit: number, signal: AbortSignal) {
  const response = await fetch(src, {
    signal,
    credentials: 'omit',
    // Following could lead to an origin that nobody allowed.
    redirect: 'error',
    cache: 'force-cache',
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const body = response.body?.getReader();
  for (;;) {
    const read = await body?.read();
    if (!read || read.done) break;
    size += read.value.length;
    if (size > limit) {
      await body?.cancel();
      throw new Error(`larger than ${limit} bytes`);
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Draws it anew where that saves bytes. A GIF may move, so it stays as it is. */
async function shrink(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Drawn | null> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const { width, height } = bitmap;
    const same = { bytes, type, width, height };
    if (type === 'image/gif' || width * height > MOST_PIXELS) return same;
    const scale = Math.min(1, WIDEST / width);
    const canvas = new OffscreenCanvas(
      Math.round(width * scale),
      Math.max(1, Math.round(height * scale)),
    );
    canvas
      .getContext('2d')
      ?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const drawn = await canvas.convertToBlob({
      type: 'image/webp',
      quality: QUALITY,
    });
    if (drawn.size >= bytes.length) return same;
    return {
      bytes: new Uint8Array(await drawn.arrayBuffer()),
      type: drawn.type,
      width: canvas.width,
      height: canvas.height,
    };
  } finally {
    bitmap.close();
  }
}
