import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageHighlights } from '../../core/highlights/page-channel';
import { startLanguage } from '../../core/language/language';
import { openPageHighlights } from './page-highlights';

/** Put into a tab on request only; paints highlights on the page itself and lets more be made there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    const page = openPageHighlights(document, window, ctx.signal);
    pageHighlights.serve(
      {
        ping: () => true,
        start: async ({ isAsked }) => {
          await startLanguage(browser.i18n.getUILanguage());
          return page.start(isAsked);
        },
        mark: async () => {
          await startLanguage(browser.i18n.getUILanguage());
          return page.mark();
        },
        markPicture: async (address) => {
          await startLanguage(browser.i18n.getUILanguage());
          return page.markPicture(address);
        },
      },
      ctx.signal,
    );
  },
});
