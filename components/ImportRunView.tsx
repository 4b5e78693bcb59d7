import type { ImportRun } from '../core/import/run';
import { text } from '../core/language/text';

/** How far a running import has come. */
export function ImportProgress({
  run,
  onStop,
}: {
  readonly run: ImportRun;
  readonly onStop: () => void;
}) {
  const words = text('importing.progress', {
    saved: run.saved,
    pages: run.pages,
  });
  return (
    <section>
      <h2>{text('importing.running', { file: run.fileName })}</h2>
      <progress
        class="import-bar"
        max={Math.max(1, run.pages)}
        value={run.saved}
        aria-label={words}
      />
      <p role="status">{words}</p>
      <button type="button" class="button" onClick={onStop}>
        {text('importing.stop')}
      </button>
    </section>
  );
}

export interface ImportDoneProps {
  readonly run: ImportRun;
  readonly onUndo: () => void;
  readonly onLedger: () => void;
  readonly onAnother: () => void;
}

/** What became of every row, with the way back. */
export function ImportDone({
  run,
  onUndo,
  onLedger,
  onAnother,
}: ImportDoneProps) {
  return (
    <section>
      <h2>{text('importing.doneTitle')}</h2>
      <p role="status">{ledgerLine(run)}</p>
      {run.highlights > 0 && (
        <p>{text('importing.marksWait', { count: run.highlights })}</p>
      )}
      <div class="row">
        <a class="button main" href="#/all">
          {text('importing.toLibrary')}
        </a>
        <button type="button" class="button" onClick={onUndo}>
          {text('importing.undo')}
        </button>
        <button type="button" class="button" onClick={onLedger}>
          {text('importing.ledger')}
        </button>
        <button type="button" class="button" onClick={onAnother}>
          {text('importing.another')}
        </button>
      </div>
    </section>
  );
}

/** "12 rows read = 8 added + 2 merged + 2 skipped": it adds up, and says so. */
export function ledgerLine(run: ImportRun): string {
  return text('importing.sum', {
    read: run.read,
    added: run.added,
    merged: run.merged + run.repeated,
    skipped: run.skipped.length,
  });
}
