import { browser } from 'wxt/browser';

/** Whether a message came from one of our own pages; a content script has an http(s) address. */
export function isOwnPage(url: string | null): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * Refuses what a page's script may not ask for: taking articles away, reading other sites' notes.
 * @throws Error when the message did not come from one of our own pages
 */
export function ownPagesOnly(url: string | null): void {
  if (!isOwnPage(url)) throw new Error('Only Dễ Đọc’s own pages may do this');
}
