import { browser } from 'wxt/browser';
import { pageSettings } from '../../core/pages/settings';

/** Keys of the manifest's `commands`. */
export function serveShortcuts(commands: {
  readonly read: (tabId: number) => Promise<void>;
  readonly save: (tabId: number) => Promise<void>;
}): void {
  browser.commands.onCommand.addListener((name) => {
    void run(name, commands);
  });
}

async function run(
  name: string,
  commands: Parameters<typeof serveShortcuts>[0],
): Promise<void> {
  if (name === 'pause') {
    await pageSettings.ready; // the worker may have been woken by this very key
    const { paused } = pageSettings.values.peek();
    await pageSettings.set({ paused: !paused });
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (name === 'open-reader') await commands.read(tab.id);
  if (name === 'save-article') await commands.save(tab.id);
}
