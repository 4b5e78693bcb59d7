import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type {
  ContrastProofProps,
  Unresolved,
} from '../../components/ContrastProof';
import type { ContrastStatus } from '../../core/contrast/auto-contrast';
import { contrastChannel } from '../../core/contrast/channel';
import { contrastReport } from '../../core/contrast/report';
import { writeSiteReport } from '../../core/contrast/site-report';
import type { ContrastStep } from '../../core/contrast/steps';
import type { Watched } from './page-watch';

/** What contrast repair does in a tab. */
export interface ContrastWatch extends Watched {
  /** Null while it is off. */
  readonly proof: ReadonlySignal<ContrastProofProps | null>;
}

export function openContrastWatch(
  tab: { readonly id: number; readonly url: string },
  step: ReadonlySignal<ContrastStep>,
): ContrastWatch {
  const remote = contrastChannel.tab(tab.id);
  const status = signal<ContrastStatus | null>(null);
  const unresolved = signal<readonly Unresolved[]>([]);
  const copied = signal(false);

  const report = async () =>
    writeSiteReport(await remote.evidence(), {
      url: tab.url,
      step: step.peek(),
      date: new Date(),
    });
  const proof = computed<ContrastProofProps | null>(
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
  return {
    proof,
    isOn: computed(() => status.value !== null || step.value !== 'original'),
    async look() {
      status.value = await remote.status();
      if ((status.value?.unresolved ?? 0) !== unresolved.value.length)
        unresolved.value = (await remote.unresolved()).map(
          ({ text, after }) => ({ text, ratio: Math.floor(after * 10) / 10 }),
        );
    },
    lost() {
      status.value = null;
    },
  };
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
