import { lookScope } from '../../core/appearance/look-scope';
import { appearanceSettings } from '../../core/appearance/settings';
import { siteOf } from '../../core/article/urls';
import { contrastSettings } from '../../core/contrast/settings';
import { page } from '../../core/pages/channel';
import { isReading } from '../../core/pages/is-reading';
import { type Direction, stepTowards } from '../../core/reader/look';
import { nextPercent } from '../../core/text-scale/percents';
import { openSize } from '../../core/text-scale/size';
import { showFailure } from './badge';
import { inject } from './prepare-tab';
import { bringTextScale } from './text-scale';

/** A tab as a shortcut or the context menu knows it. */
export interface LookTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** The popup's two rows by key and menu: they act on what the tab shows, the reader view or the page. */
export const lookCommands = {
  async contrast(tab: LookTab, direction: Direction): Promise<void> {
    await onPage(tab, async (tabId, site) => {
      if (await isReading(tabId)) {
        const scope = await readingScope(site);
        const { contrast } = scope.values.peek();
        return scope.set({ contrast: stepTowards(contrast, direction) });
      }
      const scope = contrastSettings.forSite(site);
      await scope.ready;
      const { step } = scope.values.peek();
      return scope.set({ step: stepTowards(step, direction) });
    });
  },
  async textSize(tab: LookTab, direction: Direction): Promise<void> {
    await onPage(tab, async (tabId, site) => {
      if (await isReading(tabId)) {
        const scope = await readingScope(site);
        const { percent } = scope.values.peek();
        return scope.set({ percent: nextPercent(percent, direction) });
      }
      const size = await openSize(tabId, site, bringTextScale);
      return size.set(nextPercent(size.percent, direction));
    });
  },
};

/** Brings the small script first: on other sites it is not there until it is asked for. */
async function onPage(
  { id, url }: LookTab,
  act: (tabId: number, site: string) => Promise<void>,
): Promise<void> {
  if (id === undefined || !url || !URL.canParse(url)) return;
  try {
    await inject(id, '/content-scripts/page.js', page.tab(id).ping);
    await act(id, siteOf(url));
  } catch (error) {
    console.error(error);
    await showFailure(id, new Error('blocked'));
  }
}

async function readingScope(site: string) {
  await appearanceSettings.forSite(site).ready;
  await appearanceSettings.ready;
  return lookScope(site);
}
