import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ContrastProofProps } from '../../components/ContrastProof';
import { lookScope } from '../../core/appearance/look-scope';
import { appearanceSettings } from '../../core/appearance/settings';
import { contrastSettings } from '../../core/contrast/settings';
import type { ContrastStep } from '../../core/contrast/steps';
import { NoAnswerError } from '../../core/messages';
import { reader } from '../../core/pages/channel';
import { type Direction, stepTowards } from '../../core/reader/look';
import { nextPercent } from '../../core/text-scale/percents';
import { textScaleSettings } from '../../core/text-scale/settings';
import { followContrast } from './contrast-proof';

/** The popup's two rows: they act on what the reader of the tab sees, the reader view or the page. */
export interface LookControls {
  readonly percent: ReadonlySignal<number>;
  readonly step: ReadonlySignal<ContrastStep>;
  /** What contrast repair reached on the page; null while it is off or the reader covers it. */
  readonly proof: ReadonlySignal<ContrastProofProps | null>;
  /** Finds out whether the reader view is open in the tab, else follows the repair. */
  follow(): Promise<void>;
  resize(direction: Direction): Promise<void>;
  changeContrast(direction: Direction): Promise<void>;
}

export function openLookControls(
  tab: { readonly id: number; readonly url: string },
  site: string,
): LookControls {
  const readerIsOpen = signal(false);
  const proof = signal<ReadonlySignal<ContrastProofProps | null> | null>(null);
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
    proof: computed(() => proof.value?.value ?? null),
    async follow() {
      try {
        readerIsOpen.value = await reader.tab(tab.id).isOpen();
      } catch (error) {
        if (error instanceof NoAnswerError) return; // a page that we cannot enter
        throw error;
      }
      if (!readerIsOpen.value) proof.value ??= followContrast(tab, step);
    },
    resize(direction) {
      const next = nextPercent(percent.peek(), direction);
      return readerIsOpen.peek()
        ? lookScope(site).set({ percent: next })
        : textScale.set({ percent: next });
    },
    changeContrast(direction) {
      const next = stepTowards(step.peek(), direction);
      return readerIsOpen.peek()
        ? lookScope(site).set({ contrast: next })
        : contrast.set({ step: next });
    },
  };
}
