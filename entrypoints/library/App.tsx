import { Toast } from '../../components/Toast';
import { text } from '../../core/language/text';
import { LibraryPage } from './LibraryPage';
import { LoadFailed } from './LoadFailed';
import type { LibraryModel } from './model';
import { RecoveryGate } from './RecoveryGate';

/** One view at a time, by the address's hash, so that the browser's Back works. */
export function App({ model }: { readonly model: LibraryModel }) {
  const view = model.view.value;
  const notice = model.deeds.notice.value;
  return (
    <>
      {view.kind === 'view' && (
        <RecoveryGate
          database={model.database}
          isEmpty={model.entries.value?.length === 0}
          faults={model.faults.value}
          onWhole={() => void model.backup.ifDue()}
        >
          {model.failed.value ? (
            <Failed />
          ) : (
            <LibraryPage model={model} id={view.id} />
          )}
        </RecoveryGate>
      )}
      {view.kind === 'missing' && (
        <main class="library-alone">
          <p class="message" role="alert">
            {text('library.missing')}
          </p>
          <a class="button" href="library.html">
            {text('library.back')}
          </a>
        </main>
      )}
      {view.kind === 'article' && (
        <view.Screen saved={view.saved} queue={model.queue} />
      )}
      {notice && (
        <Toast
          message={notice.said}
          {...(notice.canUndo && { onUndo: () => void model.deeds.undo() })}
          {...(notice.retry && { onRetry: notice.retry })}
          onClose={() => void model.deeds.dismiss()}
        />
      )}
    </>
  );
}

function Failed() {
  return (
    <main class="library-alone">
      <LoadFailed words={text('saving.libraryFailed')} />
    </main>
  );
}
