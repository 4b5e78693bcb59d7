import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Recovery, type RecoveryProps } from '../../components/Recovery';
import { text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import { openDatabase } from '../../core/library/database';
import type { Loss } from '../../core/library/loss';
import { readableRows } from '../../core/library/readable';

/** Lets the library be seen unless it has lost something that the reader has not seen to. */
export function RecoveryGate({
  children,
}: {
  readonly children: ComponentChildren;
}) {
  const model = useMemo(openRecovery, []);
  useEffect(() => void model.look(), []);
  const loss = model.loss.value;
  return (
    <>
      {loss && (
        <Recovery
          loss={loss}
          copied={model.copied.value}
          state={model.state.value}
          onRestore={() => void model.restore()}
          onSave={() => void model.save()}
          onAccept={() => void model.accept()}
        />
      )}
      {model.restored.value !== null && (
        <p class="message" role="status">
          {text('recovery.restored', { count: model.restored.value })}
        </p>
      )}
      {(!loss || loss.kind === 'guard') && children}
    </>
  );
}

function openRecovery() {
  const loss = signal<Loss | null>(null);
  const copied = signal<number | null>(null);
  const restored = signal<number | null>(null);
  const state = signal<RecoveryProps['state']>('idle');
  return {
    loss,
    copied,
    restored,
    state,
    async look() {
      loss.value = await library.background.loss();
      if (loss.value)
        copied.value = (await library.background.copyState()).articles;
    },
    async restore() {
      state.value = 'restoring';
      try {
        restored.value = await library.background.recover();
        loss.value = null;
        state.value = 'idle';
      } catch (error) {
        console.error(error);
        state.value = 'failed';
      }
    },
    async save() {
      const { lines } = await readableRows(openDatabase());
      const file = new Blob([`${lines.join('\n')}\n`], {
        type: 'application/x-ndjson',
      });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'de-doc-con-lai.ndjson';
      link.click();
      URL.revokeObjectURL(link.href);
    },
    async accept() {
      try {
        await library.background.acceptLoss();
        loss.value = null;
      } catch (error) {
        console.error(error);
        state.value = 'failed';
      }
    },
  };
}
