import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Recovery } from '../../components/Recovery';
import { download } from '../../core/export/download';
import { text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import type { Database } from '../../core/library/database';
import { readableRows } from '../../core/library/readable';
import { openOwnDatabase } from './own-database';
import { openRecovery, type RecoveryModel } from './recovery';

/** Lets the library be seen unless it has lost something that the reader has not seen to. */
export function RecoveryGate({
  database,
  isEmpty,
  faults,
  onWhole,
  children,
}: {
  readonly database: Database;
  /** Whether no article is there: nobody sees that before it is known that none was lost. */
  readonly isEmpty: boolean;
  /** Reads of the library that have failed in this page. */
  readonly faults: number;
  /** The library has lost nothing. */
  readonly onWhole: () => void;
  readonly children: ComponentChildren;
}) {
  const model = useMemo(
    () =>
      openRecovery({
        background: library.background,
        database,
        session: sessionStorage,
        location,
        now: Date.now,
      }),
    [database],
  );
  useEffect(() => void model.look(onWhole), []);
  useEffect(() => model.follow(document), [model]);
  useEffect(() => {
    const onLeave = () => void model.left();
    addEventListener('hashchange', onLeave);
    return () => removeEventListener('hashchange', onLeave);
  }, [model]);
  useEffect(() => {
    if (faults > 0) model.suspect().catch(console.error);
  }, [faults]);
  const loss = model.loss.value;
  if (isEmpty && !model.isKnown.value)
    return (
      <main class="library-alone">
        <p role="status">{text('library.loading')}</p>
      </main>
    );
  if (model.fromFile.value)
    return (
      <>
        <FileNote model={model} />
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
          missed={model.missed.value}
          now={Date.now()}
          onRestore={() => void model.restore()}
          onFile={() => void model.restoreFile()}
          onSave={() => void save(model.copied.peek() ?? 0)}
          onAccept={() => void model.accept()}
        />
      )}
      <Restored model={model} />
      {(!loss || loss.kind === 'guard') && children}
    </>
  );
}

function Restored({ model }: { readonly model: RecoveryModel }) {
  const count = model.restored.value;
  return (
    count !== null && (
      <p class="message library-restored" role="status">
        {text('recovery.restored', { count })}
      </p>
    )
  );
}

/** The library is whole once a file was imported; before that, it is the reader who says that it is enough. */
function FileNote({ model }: { readonly model: RecoveryModel }) {
  const isImported = model.isImported.value;
  return (
    <div class="message library-restored" role="status">
      <p>{text('recovery.fileNote')}</p>
      {model.state.value === 'failed' && <p>{text('recovery.failed')}</p>}
      <button
        type="button"
        class={isImported ? 'button main' : 'button plain'}
        onClick={() => void model.accept()}
      >
        {text(isImported ? 'recovery.fileDone' : 'recovery.accept')}
      </button>
      <button type="button" class="button" onClick={() => void model.back()}>
        {text('recovery.back')}
      </button>
    </div>
  );
}

/** @param copied articles in the second copy: when there are any, it comes as an archive that can be imported again */
async function save(copied: number): Promise<void> {
  if (copied > 0) {
    const { saveCopy } = await import('./save-copy');
    await saveCopy();
  }
  const { lines } = await readableRows(openOwnDatabase());
  if (lines.length === 0) return;
  const file = new Blob([`${lines.join('\n')}\n`], {
    type: 'application/x-ndjson',
  });
  download(document, 'de-doc-con-lai.ndjson', file);
}
