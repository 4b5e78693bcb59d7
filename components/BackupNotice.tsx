import { useRef } from 'preact/hooks';
import { text } from '../core/language/text';
import { type BackupPanelProps, lastBackup, stateText } from './BackupPanel';

/**
 * A quiet line for a backup that could not be made by itself; nothing while all is well. Once shown it stays, so that
 * the button keeps the focus and what came of it is told.
 */
export function BackupNotice({
  last,
  state,
  now,
  onNow,
}: Pick<BackupPanelProps, 'last' | 'state' | 'now' | 'onNow'>) {
  const isShown = useRef(false);
  if (state.kind === 'asks' || state.kind === 'failed') isShown.current = true;
  if (!isShown.current) return null;
  const isBusy = state.kind === 'writing' || state.kind === 'checking';
  return (
    <div class="backup-notice">
      <p class="quiet" role="status">
        {stateText(state) || lastBackup(last, now)}
      </p>
      <button
        type="button"
        class="button"
        aria-busy={isBusy}
        onClick={() => !isBusy && onNow()}
      >
        {text('backup.now')}
      </button>
    </div>
  );
}
