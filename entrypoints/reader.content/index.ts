import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { systemIsDark } from '../../core/appearance/system-scheme';
import { startLanguage } from '../../core/language/language';
import { reader } from '../../core/pages/channel';
import type { Mark } from '../../core/reader/model';
import { type Overlay, openOverlay } from './overlay';
import { readPage } from './read-page';

/** Put into a tab on request only; reads the page, shows the reader over it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    let overlay: Overlay | null = null;
    const isDark = systemIsDark(window, ctx.signal);

    const open = async (mark: Mark | null) => {
      const reading = readPage(document, location.href);
      if (reading.kind === 'none') throw new Error(reading.reason);
      await startLanguage(browser.i18n.getUILanguage());
      overlay ??= await openOverlay(document, reading.article, isDark, () => {
        overlay = null;
      });
      if (mark) overlay.mark(mark);
    };

    reader.serve(
      {
        ping: () => true,
        read: () => readPage(document, location.href),
        open: ({ mark }) => open(mark),
        toggle: () => (overlay ? overlay.close() : open(null)),
        isOpen: () => overlay !== null,
      },
      ctx.signal,
    );
    ctx.onInvalidated(() => overlay?.close());
  },
});
