import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { appearanceSettings } from '../../core/appearance/settings';
import { contrastSettings } from '../../core/contrast/settings';
import type { ContrastStep } from '../../core/contrast/steps';
import { reader } from '../../core/pages/channel';
import { type Direction, stepTowards } from '../../core/reader/model';
import { nextPercent } from '../../core/text-scale/percents';
import { textScaleSettings } from '../../core/text-scale/settings';

/** The popup's two rows: they act on what the reader of the tab sees, the reader view or the page. */
export interface LookControls {
  readonly percent: ReadonlySignal<number>;
  readonly step: ReadonlySignal<ContrastStep>;
  /** Finds out whether the reader view is open in the tab. */
  follow(): Promise<void>;
  resize(direction: Direction): Promise<void>;
  changeContrast(direction: Direction): Promise<void>;
}

export function openLookControls(tabId: number, site: string): LookControls {
  const readerIsOpen = signal(false);
  const appearance = appearanceSettings.forSite(site);
  const contrast = contrastSettings.forSite(site);
  const textScale = textScaleSettings.forSite(site);
  const percent = computed(() =>
    readerIsOpen.value
      ? appearance.values.value.percent
      : textScale.values.value.percent,
  );
  const step = computed(() =>
    readerIsOpen.value
      ? appearance.values.value.contrast
      : contrast.values.value.step,
  );
  return {
    percent,
    step,
    async follow() {
      readerIsOpen.value = await reader.tab(tabId).isOpen();
    },
    resize(direction) {
      const next = nextPercent(percent.peek(), direction);
      return readerIsOpen.peek()
        ? appearance.set({ percent: next })
        : textScale.set({ percent: next });
    },
    changeContrast(direction) {
      const next = stepTowards(step.peek(), direction);
      return readerIsOpen.peek()
        ? appearance.set({ contrast: next })
        : contrast.set({ step: next });
    },
  };
}
