import { textScaleChannel } from './channel';
import { sizeFor, withSize } from './memory';
import { textScaleMemory, textScaleSettings } from './settings';

/** The size of text on the page of a tab now, for who may change it: background and popup. */
export interface TabSize {
  readonly percent: number;
  set(percent: number): Promise<void>;
}

/** Throws `NoAnswerError` where no script of ours can be. */
export async function openSize(
  tabId: number,
  site: string,
  /** Puts the script that enlarges into the tab. */
  bring: (tabId: number) => Promise<void>,
): Promise<TabSize> {
  const settings = textScaleSettings.forSite(site);
  const memory = textScaleMemory.forSite(site);
  await bring(tabId);
  const [{ template }] = await Promise.all([
    textScaleChannel.tab(tabId).look(),
    settings.ready,
    memory.ready,
  ]);
  const { sizes } = memory.values.peek();
  return {
    percent: sizeFor(sizes, template, settings.values.peek().percent),
    set: (percent) => keepSize(site, template, percent),
  };
}

/** Keeps a size for a kind of page; pages of another kind follow, until they are given a size of their own. */
export async function keepSize(
  site: string,
  template: string | null,
  percent: number,
): Promise<void> {
  const memory = textScaleMemory.forSite(site);
  await textScaleSettings.forSite(site).set({ percent });
  if (template === null) return;
  const { sizes } = memory.values.peek();
  await memory.set({ sizes: withSize(sizes, [template, percent]) });
}
