import { useLayoutEffect, useRef } from 'preact/hooks';
import { FileDrop } from '../../components/FileDrop';
import { ImportHistory } from '../../components/ImportHistory';
import { ImportPreview } from '../../components/ImportPreview';
import { ImportReading } from '../../components/ImportReading';
import { ImportDone, ImportProgress } from '../../components/ImportRunView';
import { Toast } from '../../components/Toast';
import { download } from '../../core/export/download';
import { text } from '../../core/language/text';
import { importOf } from './import-model';
import type { ViewProps } from './view';

/** Brings what other services hold into the library. */
export function ImportScreen({ model: { database } }: ViewProps) {
  const model = importOf(database);
  const state = model.state.value;
  const notice = model.notice.value;
  const screen = useRef<HTMLDivElement>(null);
  const shown = useRef(state.kind);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (shown.current === state.kind) return;
    shown.current = state.kind;
    // What was pressed has gone and taken the focus along: on to the heading of what came.
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== focused.current) return;
    const heading =
      screen.current?.querySelector<HTMLElement>('section h2') ??
      screen.current?.querySelector<HTMLElement>('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
    focused.current = heading;
  }, [state.kind]);
  const saveLedger = async (unit: string) =>
    download(
      document,
      text('importing.ledgerFile'),
      new Blob([await model.ledger(unit)], { type: 'text/csv' }),
    );
  return (
    <div ref={screen} class="transfer">
      <h1>{text('importing.title')}</h1>
      {state.kind === 'choose' && (
        <>
          <p>{text('importing.intro')}</p>
          {state.problem && (
            <p class="message bad" role="alert">
              {state.problem}
            </p>
          )}
          <FileDrop
            label={text('importing.choose')}
            hint={text('importing.drop')}
            onFile={(file) => void model.choose(file)}
          />
        </>
      )}
      {state.kind === 'reading' && (
        <ImportReading {...state} onCancel={model.callOff} />
      )}
      {state.kind === 'preview' && (
        <ImportPreview
          facts={state.facts}
          choices={state.choices}
          onChoose={model.change}
          onStart={() => void model.start()}
          onCancel={model.reset}
        />
      )}
      {state.kind === 'running' && (
        <ImportProgress run={state.run} onStop={model.stop} />
      )}
      {state.kind === 'done' && (
        <ImportDone
          run={state.run}
          onUndo={() => void model.undo(state.run.unit)}
          onLedger={() => void saveLedger(state.run.unit)}
          onAnother={model.reset}
        />
      )}
      {state.kind === 'choose' && (
        <ImportHistory
          runs={model.runs.value}
          onResume={(unit) => void model.resume(unit)}
          onUndo={(unit) => void model.undo(unit)}
          onLedger={(unit) => void saveLedger(unit)}
        />
      )}
      {notice && <Toast message={notice} onClose={model.dismiss} />}
    </div>
  );
}
