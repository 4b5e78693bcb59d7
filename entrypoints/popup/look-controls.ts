import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { appearanceSettings } from '../../core/appearance/settings';
import type { ContrastStatus } from '../../core/contrast/auto-contrast';
import { contrastChannel } from '../../core/contrast/channel';
import { contrastReport } from '../../core/contrast/report';
import { contrastSettings } from '../../core/contrast/settings';
import type { ContrastStep } from '../../core/contrast/steps';
import { NoAnswerError } from '../../core/messages';
import { reader } from '../../core/pages/channel';
import { type Direction, stepTowards } from '../../core/reader/model';
import { nextPercent } from '../../core/text-scale/percents';
import { textScaleSettings } from '../../core/text-scale/settings';

/** The popup's two rows: they act on what the reader of the tab sees, the reader view or the page. */
export interface LookControls {
  readonly percent: ReadonlySignal<number>;
  readonly step: ReadonlySignal<ContrastStep>;
  /** What contrast repair has reached on the page, in words; null while it is off. */
  readonly report: ReadonlySignal<string | null>;
  /** Finds out whether the reader view is open in the tab, and follows the repair. */
  follow(): Promise<void>;
  resize(direction: Direction): Promise<void>;
  changeContrast(direction: Direction): Promise<void>;
}

export function openLookControls(tabId: number, site: string): LookControls {
  const readerIsOpen = signal(false);
  const status = signal<ContrastStatus | null>(null);
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
    report: computed(() => status.value && contrastReport(status.value)),
    async follow() {
      try {
        readerIsOpen.value = await reader.tab(tabId).isOpen();
      } catch (error) {
        if (error instanceof NoAnswerError) return; // a page that we cannot enter
        throw error;
      }
      if (!readerIsOpen.value) followStatus(tabId, status);
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

/** Repair goes on while the page loads and changes, so the popup looks again as long as it is open. */
const LOOK_AGAIN_MS = 400;

function followStatus(
  tabId: number,
  status: { value: ContrastStatus | null },
): void {
  const look = async () => {
    try {
      status.value = await contrastChannel.tab(tabId).status();
      setTimeout(look, LOOK_AGAIN_MS);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      status.value = null; // the tab has gone elsewhere
    }
  };
  void look();
}
