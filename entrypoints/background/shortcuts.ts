import { browser } from 'wxt/browser';
import { pageSettings } from '../../core/pages/settings';
import type { LookTab } from './look-commands';

/** Keys of the manifest's `commands`. They mean the tab in which they were pressed, wherever the reader is by then. */
export function serveShortcuts(commands: {
  readonly read: (tabId: number) => Promise<void>;
  readonly save: (tabId: number) => Promise<void>;
  readonly highlight: (tabId: number) => Promise<void>;
  readonly contrast: (tab: LookTab, direction: -1 | 1) => Promise<void>;
  readonly textSize: (tab: LookTab, direction: -1 | 1) => Promise<void>;
}): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'pause') void togglePause();
    if (tab?.id === undefined) return;
    if (name === 'contrast-more') void commands.contrast(tab, 1);
    if (name === 'contrast-less') void commands.contrast(tab, -1);
    if (name === 'text-larger') void commands.textSize(tab, 1);
    if (name === 'text-smaller') void commands.textSize(tab, -1);
    if (name === 'open-reader') void commands.read(tab.id);
    if (name === 'save-article') void commands.save(tab.id);
    if (name === 'highlight') void commands.highlight(tab.id);
  });
}

async function togglePause(): Promise<void> {
  await pageSettings.ready; // the worker may have been woken by this very key
  const { paused } = pageSettings.values.peek();
  await pageSettings.set({ paused: !paused });
}
