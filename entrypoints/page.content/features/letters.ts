import { computed, effect } from '@preact/signals-core';
import { addFonts, fonts } from '../../../core/appearance/fonts';
import { startLettering } from '../../../core/letters/lettering';
import { pageSheet } from '../../../core/letters/page-sheet';
import { letterSettings } from '../../../core/letters/settings';
import { pageFamily, typefaces } from '../../../core/letters/typefaces';
import type { PageFeature } from '../page-feature';

/** Keeps the page's letters as the reader wants them; the page's own at the defaults. */
const letters: PageFeature = {
  id: 'letters',
  start({ document, host, signal }) {
    const { values } = letterSettings.forSite(host);
    const font = computed(() => values.value.font);
    // Equal text, equal look: settings of others change too, and must not start it anew.
    const look = computed(() => pageSheet(values.value));
    const endings = [
      // The typeface outlives changes of everything else, so that no text falls back in between.
      effect(() => {
        if (font.value === 'page') return;
        const face = typefaces[font.value];
        const stop = new AbortController();
        addFonts(
          document,
          fonts.background.load,
          stop.signal,
          face.family,
          pageFamily(face),
        ).catch((error) => console.error('Dễ Đọc: letters', error));
        return () => stop.abort();
      }),
      effect(() => {
        if (look.value === '') return;
        const stop = new AbortController();
        startLettering(document, values.peek(), stop.signal);
        return () => stop.abort();
      }),
    ];
    signal.addEventListener('abort', () => {
      for (const end of endings) end();
    });
  },
};

export default letters;
