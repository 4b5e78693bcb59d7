import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ContrastProofProps } from '../../components/ContrastProof';
import { lookScope } from '../../core/appearance/look-scope';
import { appearanceSettings } from '../../core/appearance/settings';
import { contrastSettings } from '../../core/contrast/settings';
import type { ContrastStep } from '../../core/contrast/steps';
import { isReading } from '../../core/pages/is-reading';
import { type Direction, stepTowards } from '../../core/reader/look';
import { nextPercent } from '../../core/text-scale/percents';
import { type ContrastWatch, openContrastWatch } from './contrast-proof';
import { watchPage } from './page-watch';
import { openTextSize, type TextSize } from './text-size';

/** The popup's two rows: they act on what the reader of the tab sees, the reader view or the page. */
export interface LookControls {
  readonly percent: ReadonlySignal<number>;
  readonly step: ReadonlySignal<ContrastStep>;
  /** What contrast repair reached on the page; null while it is off or the reader covers it. */
  readonly proof: ReadonlySignal<ContrastProofProps | null>;
  /** What enlarging did to the page; its status is null while the reader covers it. */
  readonly textSize: Pick<TextSize, 'status' | 'wholePage' | 'setReach'>;
  /** Finds out whether the reader view is open in the tab, else follows the repair. Needs our scripts there. */
  follow(): Promise<void>;
  resize(direction: Direction): Promise<void>;
  changeContrast(direction: Direction): Promise<void>;
}

export function openLookControls(
  tab: { readonly id: number; readonly url: string },
  site: string,
): LookControls {
  const readerIsOpen = signal(false);
  const repair = signal<ContrastWatch | null>(null);
  const appearance = appearanceSettings.forSite(site);
  const contrast = contrastSettings.forSite(site);
  const textSize = openTextSize(tab.id, site);
  const percent = computed(() =>
    readerIsOpen.value
      ? appearance.values.value.percent
      : textSize.percent.value,
  );
  const step = computed(() =>
    readerIsOpen.value
      ? appearance.values.value.contrast
      : contrast.values.value.step,
  );
  return {
    percent,
    step,
    proof: computed(() => repair.value?.proof.value ?? null),
    textSize,
    async follow() {
      readerIsOpen.value = await isReading(tab.id);
      if (readerIsOpen.value) return;
      if (!repair.peek()) {
        repair.value = openContrastWatch(tab, step);
        watchPage([repair.value, textSize]);
      }
      await textSize.bring();
    },
    resize(direction) {
      const next = nextPercent(percent.peek(), direction);
      return readerIsOpen.peek()
        ? lookScope(site).set({ percent: next })
        : textSize.setPercent(next);
    },
    changeContrast(direction) {
      const next = stepTowards(step.peek(), direction);
      return readerIsOpen.peek()
        ? lookScope(site).set({ contrast: next })
        : contrast.set({ step: next });
    },
  };
}
