import { computed, effect } from '@preact/signals-core';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleSettings } from '../../core/article/settings';
import { siteOf } from '../../core/article/urls';
import { pageSettings } from '../../core/pages/settings';
import { textScaleChannel, textScaleHelp } from '../../core/text-scale/channel';
import { sizeFor, wayFor, withWay } from '../../core/text-scale/memory';
import {
  textScaleMemory,
  textScaleSettings,
} from '../../core/text-scale/settings';
import { TextScale } from '../../core/text-scale/text-scale';

/** Put into a tab only where text has another size than the page's own: keeps it at the reader's. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main({ signal }) {
    const host = siteOf(location.href);
    const settings = textScaleSettings.forSite(host);
    const memory = textScaleMemory.forSite(host);
    const taught = articleSettings.forSite(host);
    let running: { scale: TextScale; stop: AbortController } | null = null;
    const ready = Promise.all([
      textScaleHelp.background.article(),
      settings.ready,
      memory.ready,
      taught.ready,
      pageSettings.ready,
    ]);
    // At once: whoever brought the script asks right away whether it is there.
    textScaleChannel.serve(
      {
        ping: () => true,
        async look() {
          await ready;
          return {
            template: running?.scale.template() ?? '',
            status: running?.scale.status() ?? null,
          };
        },
      },
      signal,
    );
    const [rules] = await ready;
    /** What the reader chose; what we find out about methods meanwhile must not start it all anew. */
    const chosen = computed(() =>
      JSON.stringify([
        pageSettings.values.value.paused,
        settings.values.value,
        memory.values.value.sizes,
        taught.values.value.root,
      ]),
    );
    const remember = (...way: Parameters<typeof withWay>[1]) => {
      const { ways } = memory.values.peek();
      const [template, percent, method] = way;
      // What is tried first anyway need not be kept.
      if ((wayFor(ways, template, percent) ?? 'rewrite') === method) return;
      memory
        .set({ ways: withWay(ways, way) })
        .catch((error) => console.error('Dễ Đọc: text size', error));
    };
    const show = () => {
      running?.stop.abort();
      const { percent, reach } = settings.values.peek();
      const { root } = taught.values.peek();
      const stop = new AbortController();
      const scale = new TextScale(document, {
        article: root ? [root, ...rules] : rules,
        wholePage: reach === 'page',
        wish(template) {
          const { sizes, ways } = memory.values.peek();
          const wanted = sizeFor(sizes, template, percent);
          return {
            percent: wanted,
            method: wayFor(ways, template, wanted),
          };
        },
        chose: (template, at, method) => remember(template, at, method),
        tab: textScaleHelp.background,
      });
      running = { scale, stop };
      if (!pageSettings.values.peek().paused && !signal.aborted)
        scale.start(AbortSignal.any([stop.signal, signal]));
    };
    const end = effect(() => {
      if (chosen.value) show();
    });
    // A page that comes back from the browser's cache has lost the tab's zoom.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) show();
      },
      { signal },
    );
    signal.addEventListener('abort', end);
  },
});
