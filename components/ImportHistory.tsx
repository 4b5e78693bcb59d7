import type { ListedRun } from '../core/import/history';
import { formatDay } from '../core/language/dates';
import { text } from '../core/language/text';
import { ledgerLine } from './ImportRunView';

export interface ImportHistoryProps {
  readonly runs: readonly ListedRun[];
  readonly onResume: (unit: string) => void;
  readonly onUndo: (unit: string) => void;
  readonly onLedger: (unit: string) => void;
}

/** Earlier imports: each can go on, be taken back, or be looked through row by row. */
export function ImportHistory({
  runs,
  onResume,
  onUndo,
  onLedger,
}: ImportHistoryProps) {
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{text('importing.history')}</h2>
      <ul class="import-history">
        {runs.map((run) => (
          <li key={run.unit}>
            <strong>{run.fileName}</strong>
            <p class="quiet">
              {[formatDay(run.startedAt), stateOf(run)].join(' · ')}
            </p>
            {run.status !== 'undone' && !run.canUndo && (
              <p class="quiet">{text('importing.tooOldToUndo')}</p>
            )}
            {run.status !== 'undone' && (
              <div class="row">
                {run.status !== 'done' && (
                  <button
                    type="button"
                    class="button main"
                    onClick={() => onResume(run.unit)}
                  >
                    {text('importing.resume')}
                  </button>
                )}
                {run.canUndo && (
                  <button
                    type="button"
                    class="button"
                    aria-label={text('importing.undoNamed', {
                      file: run.fileName,
                    })}
                    onClick={() => onUndo(run.unit)}
                  >
                    {text('importing.undo')}
                  </button>
                )}
                <button
                  type="button"
                  class="button"
                  aria-label={text('importing.ledgerNamed', {
                    file: run.fileName,
                  })}
                  onClick={() => onLedger(run.unit)}
                >
                  {text('importing.ledger')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(run: ListedRun): string {
  switch (run.status) {
    case 'done':
      return ledgerLine(run);
    case 'undone':
      return text('importing.undone');
    default:
      return text('importing.stoppedAt', {
        saved: run.saved,
        pages: run.pages,
      });
  }
}
