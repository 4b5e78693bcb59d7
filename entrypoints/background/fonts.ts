import { browser } from 'wxt/browser';
import { fontFiles } from '../../core/appearance/font-files';
import { fonts } from '../../core/appearance/fonts';

/** Hands font bytes to the reader in a page: the page's CSP lets no address of ours through. */
export function serveFonts(): void {
  fonts.serve({
    async load(name) {
      const file = fontFiles.find((candidate) => candidate.name === name);
      if (!file) throw new Error(`no font ${String(name)}`);
      const response = await fetch(browser.runtime.getURL(file.path as never));
      return new Uint8Array(await response.arrayBuffer()).toBase64();
    },
  });
}
