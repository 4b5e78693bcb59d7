import { effect } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import { text } from '../../core/language/text';

/** The page's context menu, in the interface's language. */
export function serveMenus(commands: {
  readonly read: (tabId: number) => Promise<void>;
  readonly save: (tabId: number) => Promise<void>;
}): void {
  let drawn: Promise<void> = Promise.resolve();
  effect(() => {
    const items = [
      { id: 'read-page', title: text('saving.menuRead') },
      { id: 'save-page', title: text('saving.menu') },
    ];
    // One after the other: two draws at once would create an id twice.
    drawn = drawn.then(() => draw(items));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'read-page') void commands.read(tab.id);
    if (menuItemId === 'save-page') void commands.save(tab.id);
  });
}

async function draw(items: readonly { id: string; title: string }[]) {
  await browser.contextMenus.removeAll();
  for (const item of items)
    browser.contextMenus.create({ ...item, contexts: ['page', 'selection'] });
}
