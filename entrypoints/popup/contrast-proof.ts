import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type {
  ContrastProofProps,
  Unresolved,
} from '../../components/ContrastProof';
import type { ContrastStatus } from '../../core/contrast/auto-contrast';
import { contrastChannel } from '../../core/contrast/channel';
import { contrastReport } from '../../core/contrast/report';
import { writeSiteReport } from '../../core/contrast/site-report';
import type { ContrastStep } from '../../core/contrast/steps';
import { NoAnswerError } from '../../core/messages';

/** Repair goes on while the page loads and changes, so the popup looks again as long as it is open. */
const LOOK_AGAIN_MS = 400;

/** What contrast repair does in a tab, followed; null while it is off. */
export function followContrast(
  tab: { readonly id: number; readonly url: string },
  step: ReadonlySignal<ContrastStep>,
): ReadonlySignal<ContrastProofProps | null> {
  const remote = contrastChannel.tab(tab.id);
  const status = signal<ContrastStatus | null>(null);
  const unresolved = signal<readonly Unresolved[]>([]);
  const copied = signal(false);

  let waiting = 0;
  const look = async () => {
    clearTimeout(waiting);
    try {
      status.value = await remote.status();
      if ((status.value?.unresolved ?? 0) !== unresolved.value.length)
        unresolved.value = (await remote.unresolved()).map(
          ({ text, after }) => ({ text, ratio: Math.floor(after * 10) / 10 }),
        );
      // While it is off there is nothing to follow: the next step asks again.
      if (status.value || step.peek() !== 'original')
        waiting = window.setTimeout(look, LOOK_AGAIN_MS);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      status.value = null; // the tab has gone elsewhere
    }
  };
  effect(() => {
    if (step.value !== 'original' || status.peek()) void look();
  });

  const report = async () =>
    writeSiteReport(await remote.evidence(), {
      url: tab.url,
      step: step.peek(),
      date: new Date(),
    });
  return computed(
    () =>
      status.value && {
        line: contrastReport(status.value),
        unresolved: unresolved.value,
        copied: copied.value,
        onCompare: (held) => void remote.compare(held),
        onJump: (index) => void remote.jump(index),
        onCopyReport: async () => {
          await navigator.clipboard.writeText(await report());
          copied.value = true;
        },
        onSaveReport: async () => saveText('tuong-phan.txt', await report()),
      },
  );
}

/** Hands a text file to the reader, without the `downloads` permission. */
function saveText(name: string, content: string): void {
  const address = URL.createObjectURL(
    new Blob([content], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
