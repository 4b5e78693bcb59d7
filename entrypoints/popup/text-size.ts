import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { NoAnswerError } from '../../core/messages';
import { textScaleChannel, textScaleHelp } from '../../core/text-scale/channel';
import { sizeFor } from '../../core/text-scale/memory';
import {
  textScaleMemory,
  textScaleSettings,
} from '../../core/text-scale/settings';
import { keepSize } from '../../core/text-scale/size';
import type { TextScaleStatus } from '../../core/text-scale/text-scale';

/** Text goes on coming while the popup is open, and faults with it. */
const LOOK_AGAIN_MS = 400;

/** The size of text on the page of a tab, and what came of it. */
export interface TextSize {
  readonly percent: ReadonlySignal<number>;
  /** Null while the page has its own size. */
  readonly status: ReadonlySignal<TextScaleStatus | null>;
  readonly wholePage: ReadonlySignal<boolean>;
  /** Finds out what kind of page it is, and goes on looking at it. Needs our scripts in the tab. */
  follow(): Promise<void>;
  setPercent(percent: number): Promise<void>;
  setReach(wholePage: boolean): Promise<void>;
}

export function openTextSize(tabId: number, site: string): TextSize {
  const settings = textScaleSettings.forSite(site);
  const memory = textScaleMemory.forSite(site);
  const remote = textScaleChannel.tab(tabId);
  const template = signal<string | null>(null);
  const status = signal<TextScaleStatus | null>(null);

  let waiting = 0;
  const look = async () => {
    clearTimeout(waiting);
    try {
      const page = await remote.look();
      template.value = page.template;
      status.value = page.status;
      waiting = window.setTimeout(look, LOOK_AGAIN_MS);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      status.value = null; // the tab has gone elsewhere
    }
  };
  return {
    percent: computed(() => {
      const { percent } = settings.values.value;
      const { sizes } = memory.values.value;
      return template.value === null
        ? percent
        : sizeFor(sizes, template.value, percent);
    }),
    status,
    wholePage: computed(() => settings.values.value.reach === 'page'),
    async follow() {
      await textScaleHelp.background.bring(tabId);
      await look();
    },
    setPercent: (percent) => keepSize(site, template.peek(), percent),
    async setReach(wholePage) {
      await settings.set({ reach: wholePage ? 'page' : 'article' });
    },
  };
}
