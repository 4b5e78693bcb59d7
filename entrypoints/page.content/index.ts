import { computed, effect } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../core/article/sites';
import { siteOf } from '../../core/article/urls';
import { type EarlyWorld, takeEarlyValues } from '../../core/early-values';
import { page } from '../../core/pages/channel';
import { hasOwnWidget } from '../../core/pages/own-widget';
import { pageSettings } from '../../core/pages/settings';
import type { PageFeature } from './page-feature';

const features = Object.values(
  import.meta.glob<PageFeature>('./features/*.ts', {
    eager: true,
    import: 'default',
  }),
);

/**
 * The small script on every supported site, elsewhere after a click; quiet until a setting asks.
 * The build reads the hosts from here for the manifest; the script itself carries none of them.
 */
export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT === 'page' ? [] : [...matchPatterns],
  runAt: 'document_start',
  allFrames: true,
  main({ signal }) {
    const isFrame = window !== window.top;
    // A frame of the page's own site is part of the page's tree.
    if (isFrame && window.frameElement) return;
    letIntoClosedShadows();
    takeEarlyValues(globalThis as EarlyWorld);
    if (!isFrame)
      page.serve(
        { ping: () => true, hasOwnWidget: () => hasOwnWidget(document) },
        signal,
      );
    const host = siteOf(addressOfPage());
    // By itself: the other settings, and its being read, start no feature anew.
    const paused = computed(() => pageSettings.values.value.paused);
    const end = effect(() => {
      if (paused.value || signal.aborted) return;
      const running = new AbortController();
      const lifetime = AbortSignal.any([signal, running.signal]);
      for (const feature of features)
        if (!isFrame || feature.inFrames) start(feature, host, lifetime);
      return () => running.abort();
    });
    signal.addEventListener('abort', end);
  },
});

/** Settings are the page's, whatever site stands in its frame. */
function addressOfPage(): string {
  if (window === window.top) return location.href;
  const { ancestorOrigins } = location;
  // The last is the page's; Firefox may have none, and a frame may be told of no referrer.
  const top = ancestorOrigins?.item(ancestorOrigins.length - 1);
  return top || document.referrer || location.href;
}

/** Chrome has as a function what Firefox gives each element; core asks for the latter. */
function letIntoClosedShadows(): void {
  const { dom } = browser as unknown as {
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
  if (!dom) return;
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return dom.openOrClosedShadowRoot(this);
    },
  });
}

/** One feature that fails must not take the others with it. */
function start(feature: PageFeature, host: string, signal: AbortSignal): void {
  try {
    feature.start({ document, window, host, signal });
  } catch (error) {
    console.error(`Dễ Đọc: ${feature.id}`, error);
  }
}
