import { browser } from 'wxt/browser';
import { siteForHost } from '../../core/article/sites';
import { textScaleChannel, textScaleHelp } from '../../core/text-scale/channel';
import { isOwnPage } from './own-pages';
import { inject } from './prepare-tab';

/** What enlarging needs of the browser: its script in the tab, the site's rules, the tab's own zoom. */
export function serveTextScale(): void {
  textScaleHelp.serve({
    async bring(wanted, { tabId, url }) {
      // A page may have it in its own tab only; our own pages may themselves be in a tab, and mean another.
      const target = isOwnPage(url) ? wanted : tabId;
      if (typeof target === 'number') await bringTextScale(target);
    },
    article(_, { url }) {
      const site = url ? siteForHost(new URL(url).hostname) : null;
      return site?.article?.content ?? [];
    },
    zoom: async (factor, { tabId }) =>
      tabId === null ? null : zoom(tabId, factor),
    unzoom: async (before, { tabId }) => {
      if (tabId !== null) await unzoom(tabId, before);
    },
  });
}

export function bringTextScale(tabId: number): Promise<void> {
  const { ping } = textScaleChannel.tab(tabId);
  return inject(tabId, '/content-scripts/text-scale.js', ping);
}

/**
 * Of this tab only, until it goes elsewhere. Firefox has one zoom for a site, kept for ever: that is the
 * reader's, not ours (bugzilla 1286953).
 */
async function zoom(tabId: number, factor: unknown): Promise<number | null> {
  if (typeof factor !== 'number' || !(factor >= 0.8 && factor <= 4))
    return null;
  try {
    const before = await browser.tabs.getZoom(tabId);
    await browser.tabs.setZoomSettings(tabId, { scope: 'per-tab' });
    await browser.tabs.setZoom(tabId, Math.min(5, before * factor));
    return before;
  } catch (error) {
    console.info('Dễ Đọc cannot zoom this tab:', error);
    return null;
  }
}

/** First its own zoom of before: a tab that rejoins the others of its site would bring them ours (Chromium 156). */
async function unzoom(tabId: number, before: unknown): Promise<void> {
  if (typeof before !== 'number' || !(before >= 0.25 && before <= 5)) return;
  await browser.tabs.setZoom(tabId, before);
  await browser.tabs.setZoomSettings(tabId, { scope: 'per-origin' });
}
