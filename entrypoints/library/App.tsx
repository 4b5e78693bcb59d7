import { useMemo } from 'preact/hooks';
import { Reader } from '../../components/Reader';
import { Toast } from '../../components/Toast';
import { colorVariables } from '../../core/appearance/variables';
import { text } from '../../core/language/text';
import type { ReaderModel } from '../../core/reader/model';
import type { Listening } from '../../core/speech/listening';
import { openPaper } from '../reader.content/paper';
import { propsOf } from '../reader.content/props-of';
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
      {view.kind === 'article' && <SavedArticle {...view} model={model} />}
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

function SavedArticle({
  reader,
  listening,
  imageUrl,
  model,
}: {
  readonly reader: ReaderModel;
  readonly imageUrl: (src: string) => string | null;
  readonly listening: Listening;
  readonly model: LibraryModel;
}) {
  const paper = useMemo(
    () =>
      openPaper(
        document,
        reader.article,
        () => document.body,
        imageUrl,
        () => reader.highlights.items.peek(),
      ),
    [reader, imageUrl],
  );
  const { frame, frameScheme } = reader.look.look.value;
  const style = { ...colorVariables(frame), colorScheme: frameScheme };
  return (
    <main style={style}>
      <Reader
        {...propsOf(reader, paper, listening, model.queue.props.value)}
        imageUrl={imageUrl}
        closeLabel={text('library.back')}
        closeWord={text('library.backWord')}
        entryUrl={({ id }) => `#${id}`}
        onPreviewFonts={() => undefined}
        onClose={() => {
          location.hash = '';
        }}
      />
    </main>
  );
}
