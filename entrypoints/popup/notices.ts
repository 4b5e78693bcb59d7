import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PageNoticesProps } from '../../components/PageNotices';
import { mediaMatches } from '../../core/appearance/media';
import { contrastSettings } from '../../core/contrast/settings';
import { page } from '../../core/pages/channel';
import { pageSettings } from '../../core/pages/settings';

export interface Notices {
  readonly now: ReadonlySignal<PageNoticesProps>;
  /** Looks at the page, once our script is in it. */
  look(tabId: number): Promise<void>;
}

export function openNotices(window: Window): Notices {
  const { signal: never } = new AbortController();
  const asksForMore = mediaMatches(window, '(prefers-contrast: more)', never);
  const hasOwnWidget = signal(false);
  return {
    now: computed(() => ({
      paused: pageSettings.values.value.paused,
      offersContrast:
        asksForMore.value && contrastSettings.values.value.system === 'offer',
      hasOwnWidget: hasOwnWidget.value,
      onResume: () => void pageSettings.set({ paused: false }),
      onOffer: (accepted) =>
        void contrastSettings.set({ system: accepted ? 'follow' : 'ignore' }),
    })),
    async look(tabId) {
      hasOwnWidget.value = await page.tab(tabId).hasOwnWidget();
    },
  };
}
