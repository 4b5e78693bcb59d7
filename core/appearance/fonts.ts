import { defineChannel } from '../messages';
import { fontFiles } from './font-files';

/** Served by the background: the bytes of one font file, base64. */
export const fonts = defineChannel<{ load(name: string): string }>('fonts');

/**
 * Gives the fonts to a page's document until `signal` aborts. Bytes work where a font address would be
 * stopped by the page's CSP (tried in Chromium 156 and Firefox 153 under `font-src 'self'`).
 * @param load file name to base64 bytes
 */
export async function addFonts(
  document: Document,
  load: (name: string) => Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    fontFiles.map(async ({ name, family, weight, unicodeRange }) => {
      const bytes = Uint8Array.fromBase64(await load(name));
      if (signal.aborted) return;
      const face = new FontFace(family, bytes, { weight, unicodeRange });
      document.fonts.add(face);
      signal.addEventListener('abort', () => document.fonts.delete(face));
    }),
  );
}
