import { defineChannel } from '../messages';
import { fontFiles, ownFamily } from './font-files';

/** Served by the background: the bytes of one font file, base64. */
export const fonts = defineChannel<{ load(name: string): string }>('fonts');

/**
 * Gives a typeface to a page's document until `signal` aborts. Bytes work where a font address would be
 * stopped by the page's CSP (tried in Chromium 156 and Firefox 153 under `font-src 'self'`).
 * @param load file name to base64 bytes
 * @param family one of `fontFiles`
 * @param as the name that style sheets of the page know it by
 */
export async function addFonts(
  document: Document,
  load: (name: string) => Promise<string>,
  signal: AbortSignal,
  family = ownFamily,
  as = family,
): Promise<void> {
  const files = fontFiles.filter((file) => file.family === family);
  await Promise.all(
    files.map(async ({ name, weight, unicodeRange }) => {
      const bytes = Uint8Array.fromBase64(await load(name));
      if (signal.aborted) return;
      const face = new FontFace(as, bytes, { weight, unicodeRange });
      document.fonts.add(face);
      signal.addEventListener('abort', () => document.fonts.delete(face));
    }),
  );
}
