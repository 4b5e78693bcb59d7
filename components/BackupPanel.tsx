import { type BackupRecord, daysBetween } from '../core/backup/record';
import { type BackupTime, backupTimes } from '../core/backup/times';
import { formatDay } from '../core/language/dates';
import { text } from '../core/language/text';
import { Choice } from './Choice';

export type BackupState =
  | { readonly kind: 'idle' | 'checking' | 'failed' | 'unchosen' }
  /** Another tab makes one. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'writing'; readonly done: number; readonly of: number }
  /** The browser wants the reader's word anew before it lets the folder be written to. */
  | { readonly kind: 'asks'; readonly folder: string };

/** Whether one is being made, here or in another tab. */
export function isBusy({ kind }: BackupState): boolean {
  return kind === 'writing' || kind === 'checking' || kind === 'elsewhere';
}

export interface BackupPanelProps {
  readonly last: BackupRecord | null;
  readonly every: BackupTime;
  /** Name of the folder that was chosen; null for the folder of downloads. */
  readonly folder: string | null;
  readonly canChoose: boolean;
  readonly state: BackupState;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onNow: () => void;
  readonly onEvery: (every: BackupTime) => void;
  readonly onChoose: () => void;
  readonly onDownloads: () => void;
}

/** When the library was last copied to a file outside of the browser, and how that goes on. */
export function BackupPanel(props: BackupPanelProps) {
  const { last, folder, state, now } = props;
  return (
    <section class="backup" aria-label={text('backup.heading')}>
      <h2>{text('backup.heading')}</h2>
      <p>{lastBackup(last, now)}</p>
      <div class="row">
        <button
          type="button"
          class="button main"
          aria-busy={isBusy(state)}
          onClick={() => !isBusy(state) && props.onNow()}
        >
          {text('backup.now')}
        </button>
        <Choice
          label={text('backup.every')}
          value={props.every}
          options={backupTimes.map((time) => [
            time,
            text(`backup.every.${time}`),
          ])}
          onChange={props.onEvery}
        />
      </div>
      <p role="status">{stateText(state)}</p>
      <p class="quiet">
        {folder === null
          ? text('backup.toDownloads')
          : text('backup.toFolder', { folder })}
      </p>
      <div class="row">
        {props.canChoose && (
          <button type="button" class="button" onClick={props.onChoose}>
            {text('backup.choose')}
          </button>
        )}
        {folder !== null && (
          <button type="button" class="button" onClick={props.onDownloads}>
            {text('backup.useDownloads')}
          </button>
        )}
      </div>
      <p class="quiet">{text('backup.note')}</p>
    </section>
  );
}

/** "Sao lưu gần nhất: hôm nay, đã kiểm tra". */
export function lastBackup(last: BackupRecord | null, now: number): string {
  if (!last) return text('backup.none');
  const days = daysBetween(last.at, now);
  const when =
    days <= 0
      ? text('backup.today')
      : days === 1
        ? text('backup.yesterday')
        : formatDay(last.at);
  return text('backup.last', { when, count: last.articles });
}

/** What stands in the way of a backup or how far it is; '' when there is nothing to say. */
export function stateText(state: BackupState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'writing':
      return text('exporting.writing', { done: state.done, of: state.of });
    case 'checking':
      return text('backup.checking');
    case 'elsewhere':
      return text('backup.elsewhere');
    case 'failed':
      return text('backup.failed');
    case 'unchosen':
      return text('backup.unchosen');
    case 'asks':
      return text('backup.asks', { folder: state.folder });
  }
}
