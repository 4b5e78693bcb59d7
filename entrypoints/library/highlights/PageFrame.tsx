import type { ComponentChildren } from 'preact';
import { Toast } from '../../../components/Toast';
import { text } from '../../../core/language/text';
import { LoadFailed } from '../LoadFailed';
import type { HighlightsPage } from './model';
import { pageColors } from './page-colors';

/** What the three screens have in common: heading, failure, waiting, and what was just done. */
export function PageFrame({
  page,
  title,
  isReady,
  actions,
  children,
}: {
  readonly page: HighlightsPage;
  readonly title: string;
  readonly isReady: boolean;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const notice = page.notice.value;
  return (
    <div style={pageColors()}>
      <div class="library-head">
        <h1>{title}</h1>
        {actions}
      </div>
      {page.failed.value ? (
        <LoadFailed words={text('highlights.loadFailed')} />
      ) : isReady ? (
        children
      ) : (
        <p role="status">{text('common.loading')}</p>
      )}
      {notice && (
        <Toast
          message={notice.said}
          {...(notice.undo && {
            onUndo: () =>
              void page.perform(async () => {
                await notice.undo?.();
                return { said: text('list.undone'), undo: null };
              }),
          })}
          onClose={() => {
            page.notice.value = null;
          }}
        />
      )}
    </div>
  );
}
