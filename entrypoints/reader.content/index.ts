import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mediaMatches } from '../../core/appearance/media';
import { articleSettings } from '../../core/article/settings';
import { siteOf } from '../../core/article/urls';
import { startLanguage } from '../../core/language/language';
import { templateSelector } from '../../core/page-style/selector';
import { reader } from '../../core/pages/channel';
import type { Mark } from '../../core/reader/marks';
import { copyReport } from './copy-report';
import { type Overlay, openOverlay } from './overlay';
import { openPicker } from './picker';
import { pagePicture } from './picture';
import { readPage } from './read-page';

/** Put into a tab on request only; reads the page, shows the reader over it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    let overlay: Overlay | null = null;
    let closePicker = () => {};
    const isDark = mediaMatches(
      window,
      '(prefers-color-scheme: dark)',
      ctx.signal,
    );
    const speak = () => startLanguage(browser.i18n.getUILanguage());

    const open = async (mark: Mark | null, listens = false) => {
      const reading = await readPage(document, location.href);
      if (reading.kind === 'none') throw new Error(reading.reason);
      await speak();
      closePicker();
      overlay ??= await openOverlay(document, reading.article, {
        isDark,
        onPick: () => void pick(),
        onReport: () => copyReport(document, location.href),
        onClosed: () => {
          overlay = null;
        },
      });
      if (mark) overlay.mark(mark);
      if (listens) overlay.listen();
    };

    /** Reads from a block; if that gives an article, the site's template is remembered by it. */
    const tryBlock = async (block: Element) => {
      const root = templateSelector(block);
      const reading = await readPage(document, location.href, root);
      if (reading.kind === 'none') return false;
      await articleSettings.forSite(siteOf(location.href)).set({ root });
      await open(null);
      return true;
    };

    const pick = async () => {
      await speak();
      overlay?.close();
      closePicker();
      closePicker = openPicker(document, window, tryBlock);
    };

    reader.serve(
      {
        ping: () => true,
        read: () => readPage(document, location.href),
        open: ({ mark, listens }) => open(mark, listens),
        toggle: () => (overlay ? overlay.close() : open(null)),
        isOpen: () => overlay !== null,
        picture: pagePicture,
        pick,
      },
      ctx.signal,
    );
    ctx.onInvalidated(() => {
      overlay?.close();
      closePicker();
    });
  },
});
