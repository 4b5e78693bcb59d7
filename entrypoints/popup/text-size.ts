import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { textScaleChannel, textScaleHelp } from '../../core/text-scale/channel';
import { sizeFor } from '../../core/text-scale/memory';
import {
  textScaleMemory,
  textScaleSettings,
} from '../../core/text-scale/settings';
import { keepSize } from '../../core/text-scale/size';
import type { TextScaleStatus } from '../../core/text-scale/text-scale';
import { lookAt, type Watched } from './page-watch';

/** The size of text on the page of a tab, and what came of it. */
export interface TextSize extends Watched {
  readonly percent: ReadonlySignal<number>;
  /** Null while the page has its own size. */
  readonly status: ReadonlySignal<TextScaleStatus | null>;
  readonly wholePage: ReadonlySignal<boolean>;
  /** Has the page's script brought, which knows what kind of page it is. Needs our scripts in the tab. */
  bring(): Promise<void>;
  setPercent(percent: number): Promise<void>;
  setReach(wholePage: boolean): Promise<void>;
}

export function openTextSize(tabId: number, site: string): TextSize {
  const settings = textScaleSettings.forSite(site);
  const memory = textScaleMemory.forSite(site);
  const remote = textScaleChannel.tab(tabId);
  const template = signal<string | null>(null);
  const status = signal<TextScaleStatus | null>(null);

  const percent = computed(() => {
    const { percent } = settings.values.value;
    const { sizes } = memory.values.value;
    return template.value === null
      ? percent
      : sizeFor(sizes, template.value, percent);
  });
  const watched: Watched = {
    isOn: computed(() => status.value !== null || percent.value !== 100),
    async look() {
      const page = await remote.look();
      template.value = page.template;
      status.value = page.status;
    },
    lost() {
      status.value = null;
    },
  };
  return {
    ...watched,
    percent,
    status,
    wholePage: computed(() => settings.values.value.reach === 'page'),
    async bring() {
      await textScaleHelp.background.bring(tabId);
      await lookAt(watched);
    },
    async setPercent(percent) {
      // While the page was still loading it may have been of another kind.
      await lookAt(watched);
      await keepSize(site, template.peek(), percent);
    },
    async setReach(wholePage) {
      await settings.set({ reach: wholePage ? 'page' : 'article' });
    },
  };
}
