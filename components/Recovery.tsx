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
      {state === 'failed' && (
        <p class="message bad" role="alert">
          {props.missed === null
            ? text('recovery.failed')
            : text('recovery.missed', { count: props.missed })}
        </p>
      )}
      {copied !== null && (
        <ul class="library-recovery">
          {waysOf(props, copied).map((way) => (
            <li key={way.label}>
              {way.says.map((words) => (
                <p key={words}>{words}</p>
              ))}
              {way.onPress && (
                <button
                  type="button"
                  class={way.isFirst ? 'button main' : 'button'}
                  aria-busy={state === 'restoring'}
                  onClick={() => state !== 'restoring' && way.onPress?.()}
                >
                  {way.isFirst && state === 'restoring'
                    ? text('recovery.restoring')
                    : way.label}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="library-recovery-other">
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

interface Way {
  readonly label: string;
  /** What it gives back, and what not: said before it is taken. */
  readonly says: readonly string[];
  readonly isFirst: boolean;
  /** Missing where there is nothing to restore from. */
  readonly onPress?: () => void;
}

/** A backup has the pictures too, so one that is known of comes first; only single rows are better mended in place. */
function waysOf(
  { loss, backup, now, onRestore, onFile }: RecoveryProps,
  copied: number,
): Way[] {
  const isFileFirst = copied === 0 || (!!backup && loss.kind !== 'rows');
  const file: Way = {
    label: text('recovery.file'),
    says: [
      lastBackup(backup, now),
      backup
        ? text(
            backup.folder === null
              ? 'recovery.inDownloads'
              : 'recovery.inFolder',
            {
              file: backup.fileName,
              folder: backup.folder ?? '',
            },
          )
        : text('recovery.anyFile'),
    ],
    isFirst: isFileFirst,
    onPress: onFile,
  };
  if (copied === 0)
    return [
      file,
      { label: '', says: [text('recovery.copyNone')], isFirst: false },
    ];
  const copy: Way = {
    label: text('recovery.restore'),
    says: [text('recovery.copy', { count: copied })],
    isFirst: !isFileFirst,
    onPress: onRestore,
  };
  return isFileFirst ? [file, copy] : [copy, file];
}
