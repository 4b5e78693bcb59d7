import type { HighlightNotice } from '../core/highlights/model';
import { text } from '../core/language/text';
import type { HighlightActions } from './highlight-props';

/** What has just been done on the page, with the way back. */
export function HighlightNoticeBar({
  notice,
  actions,
  onList,
}: {
  readonly notice: HighlightNotice;
  readonly actions: HighlightActions;
  /** Opens the list of highlights, where there is one to open. */
  readonly onList?: () => void;
}) {
  return (
    <div class="highlight-said">
      <p role="status">{text(notice.key)}</p>
      {notice.undo && (
        <button type="button" class="button main" onClick={actions.onUndo}>
          {text('common.undo')}
        </button>
      )}
      {notice.id && (
        <button
          type="button"
          class="button"
          onClick={() => actions.onEdit(notice.id)}
        >
          {text('highlights.addNote')}
        </button>
      )}
      {onList && (
        <button type="button" class="button" onClick={onList}>
          {text('highlights.keyList')}
        </button>
      )}
      <button type="button" class="button plain" onClick={actions.onDismiss}>
        {text('common.close')}
      </button>
    </div>
  );
}
