import { effect } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import { text } from '../../core/language/text';
import type { LookTab } from './look-commands';
import { openSidePanel } from './side-panel';

/** The page's context menu, in the interface's language. */
export function serveMenus(commands: {
  readonly read: (tabId: number) => Promise<void>;
  readonly save: (tabId: number) => Promise<void>;
  readonly saveLink: (
    tabId: number,
    link: { url: string; title: string },
  ) => Promise<void>;
  readonly highlight: (tabId: number) => Promise<void>;
  readonly highlightPicture: (tabId: number, src: string) => Promise<void>;
  readonly contrast: (tab: LookTab, direction: -1 | 1) => Promise<void>;
}): void {
  let drawn: Promise<void> = Promise.resolve();
  effect(() => {
    const items: readonly Item[] = [
      {
        id: 'read-page',
        title: text('saving.menuRead'),
        on: ['page', 'selection'],
      },
      {
        id: 'save-page',
        title: text('saving.menu'),
        on: ['page', 'selection'],
      },
      {
        id: 'side-panel',
        title: text('sidePanel.menu'),
        on: ['page', 'selection'],
      },
      {
        id: 'contrast-more',
        title: text('contrast.increase'),
        on: ['page', 'selection'],
      },
      {
        id: 'contrast-less',
        title: text('contrast.decrease'),
        on: ['page', 'selection'],
      },
      { id: 'save-link', title: text('keeping.linkMenu'), on: ['link'] },
      {
        id: 'highlight',
        title: text('highlights.menu'),
        on: ['page', 'selection'],
      },
      {
        id: 'highlight-picture',
        title: text('highlights.imageMenu'),
        on: ['image'],
      },
    ];
    // One after the other: two draws at once would create an id twice.
    drawn = drawn.then(() => draw(items));
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const { menuItemId, linkUrl = '' } = click;
    if (tab?.id === undefined) return;
    // First of all: it may only be opened while the press is being served.
    if (menuItemId === 'side-panel') void openSidePanel(tab.windowId);
    if (menuItemId === 'read-page') void commands.read(tab.id);
    if (menuItemId === 'contrast-more') void commands.contrast(tab, 1);
    if (menuItemId === 'contrast-less') void commands.contrast(tab, -1);
    if (menuItemId === 'save-page') void commands.save(tab.id);
    // Firefox knows the link's words; elsewhere the address stands in until the text is read.
    const { linkText = '' } = click as { linkText?: string };
    if (menuItemId === 'save-link')
      void commands.saveLink(tab.id, { url: linkUrl, title: linkText });
    if (menuItemId === 'highlight') void commands.highlight(tab.id);
    if (menuItemId === 'highlight-picture' && click.srcUrl)
      void commands.highlightPicture(tab.id, click.srcUrl);
  });
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly on: ['page', 'selection'] | ['link'] | ['image'];
}

async function draw(items: readonly Item[]) {
  await browser.contextMenus.removeAll();
  for (const { on, ...item } of items)
    browser.contextMenus.create({ ...item, contexts: on });
}
