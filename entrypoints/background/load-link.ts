import { browser } from 'wxt/browser';
import { showFailure } from './badge';

/**
 * Opens an address and saves the article once the page is loaded. Where Dễ Đọc may not read without being
 * asked, the page is open all the same, and its own button saves it.
 */
export async function loadLink(
  url: string,
  saveTab: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined) throw new Error('a new tab has an id');
  const tabId = tab.id;
  const saveWhenLoaded = (changed: number, { status }: { status?: string }) => {
    if (changed !== tabId || status !== 'complete') return;
    browser.tabs.onUpdated.removeListener(saveWhenLoaded);
    saveTab(tabId).catch((error) => showFailure(tabId, error));
  };
  browser.tabs.onUpdated.addListener(saveWhenLoaded);
  browser.tabs.onRemoved.addListener(function forget(removed) {
    if (removed !== tabId) return;
    browser.tabs.onUpdated.removeListener(saveWhenLoaded);
    browser.tabs.onRemoved.removeListener(forget);
  });
}
