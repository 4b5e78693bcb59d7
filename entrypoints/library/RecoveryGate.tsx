import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Recovery, type RecoveryProps } from '../../components/Recovery';
import { type BackupRecord, readBackup } from '../../core/backup/record';
import { text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import { openDatabase } from '../../core/library/database';
import type { Loss } from '../../core/library/loss';
import { readableRows } from '../../core/library/readable';
import { viewAddress } from './address';
import { downloadBlob } from './export-file';

/** Lets the library be seen unless it has lost something that the reader has not seen to. */
export function RecoveryGate({
  onWhole,
  children,
}: {
  /** The library has lost nothing. */
  readonly onWhole: () => void;
  readonly children: ComponentChildren;
}) {
  const model = useMemo(openRecovery, []);
  useEffect(() => void model.look(onWhole), []);
  const loss = model.loss.value;
  if (model.fromFile.value)
    return (
      <>
        <div class="message" role="status">
          <p>{text('recovery.fileNote')}</p>
          <button
            type="button"
            class="button"
            onClick={() => void model.accept()}
          >
            {text('recovery.fileDone')}
          </button>
        </div>
        {children}
      </>
    );
  return (
    <>
      {loss && (
        <Recovery
          loss={loss}
          copied={model.copied.value}
          backup={model.backup.value}
          state={model.state.value}
          now={Date.now()}
          onRestore={() => void model.restore()}
          onFile={() => void model.restoreFile()}
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
  const backup = signal<BackupRecord | null>(null);
  const fromFile = signal(false);
  const state = signal<RecoveryProps['state']>('idle');
  return {
    loss,
    copied,
    restored,
    backup,
    fromFile,
    state,
    async look(onWhole: () => void) {
      loss.value = await library.background.loss();
      if (!loss.value) return onWhole();
      backup.value = await readBackup();
      copied.value = (await library.background.copyState()).articles;
    },
    /** The import screen merges the file with what is left; only then is the loss over. */
    async restoreFile() {
      try {
        // What cannot be opened is made anew first, with what the second copy has.
        if (loss.peek()?.kind === 'unreadable')
          restored.value = await library.background.recover();
        location.hash = viewAddress('import');
        fromFile.value = true;
      } catch (error) {
        console.error(error);
        state.value = 'failed';
      }
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
      // The second copy, when it has anything, as an archive that can be imported again.
      if ((copied.peek() ?? 0) > 0) {
        const { saveCopy } = await import('./save-copy');
        await saveCopy();
      }
      const { lines } = await readableRows(openDatabase());
      if (lines.length === 0) return;
      const file = new Blob([`${lines.join('\n')}\n`], {
        type: 'application/x-ndjson',
      });
      downloadBlob(document, 'de-doc-con-lai.ndjson', file);
    },
    async accept() {
      try {
        await library.background.acceptLoss();
        loss.value = null;
        fromFile.value = false;
      } catch (error) {
        console.error(error);
        state.value = 'failed';
      }
    },
  };
}
