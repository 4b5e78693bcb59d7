import type { BackupRecord } from '../core/backup/record';
import { text } from '../core/language/text';
import type { Loss } from '../core/library/loss';
import { lastBackup } from './BackupPanel';

export interface RecoveryProps {
  readonly loss: Loss;
  /** Articles in the second copy; null while it is being asked. */
  readonly copied: number | null;
  /** The last backup outside of the browser, if one is known of. */
  readonly backup: BackupRecord | null;
  readonly state: 'idle' | 'restoring' | 'failed';
  /** Articles that the copy was said to hold when it gave back fewer, else null. */
  readonly missed: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onRestore: () => void;
  /** Restores from a file that the reader has. */
  readonly onFile: () => void;
  readonly onSave: () => void;
  readonly onAccept: () => void;
}

const said = {
  emptied: 'recovery.emptied',
  fewer: 'recovery.fewer',
  unreadable: 'recovery.unreadable',
  rows: 'recovery.rows',
} as const;

/** Stands in the place of the library when it has lost something: what is left, and every way on. */
export function Recovery(props: RecoveryProps) {
  const { loss, copied, state } = props;
  const counts = { before: loss.before ?? 0, now: loss.now ?? 0 };
  if (loss.kind === 'guard')
    return (
      <div class="message" role="status">
        <p>{text('recovery.guard', counts)}</p>
        <button type="button" class="button" onClick={props.onAccept}>
          {text('recovery.understood')}
        </button>
      </div>
    );
  return (
    <main class="library-alone">
      <h1>{text('recovery.title')}</h1>
      <p class="message bad" role="alert">
        {text(said[loss.kind], counts)}
      </p>
      {copied !== null && (
        <p>
          {copied > 0
            ? text('recovery.copy', { count: copied })
            : text('recovery.copyNone')}
        </p>
      )}
      <p>{lastBackup(props.backup, props.now)}</p>
      {state === 'failed' && (
        <p class="message bad" role="alert">
          {props.missed === null
            ? text('recovery.failed')
            : text('recovery.missed', { count: props.missed })}
        </p>
      )}
      <div class="library-recovery">
        {copied !== null && copied > 0 && (
          <button
            type="button"
            class="button main"
            aria-busy={state === 'restoring'}
            onClick={() => state !== 'restoring' && props.onRestore()}
          >
            {text(
              state === 'restoring' ? 'recovery.restoring' : 'recovery.restore',
            )}
          </button>
        )}
        <button
          type="button"
          class={copied === 0 ? 'button main' : 'button'}
          aria-busy={state === 'restoring'}
          onClick={() => state !== 'restoring' && props.onFile()}
        >
          {text(
            state === 'restoring' && copied === 0
              ? 'recovery.restoring'
              : 'recovery.file',
          )}
        </button>
        <button type="button" class="button" onClick={props.onSave}>
          {text('recovery.save')}
        </button>
        <button type="button" class="button plain" onClick={props.onAccept}>
          {text('recovery.accept')}
        </button>
      </div>
    </main>
  );
}
