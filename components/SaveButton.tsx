import { Bookmark, BookmarkCheck } from 'lucide-preact';
import { text } from '../core/language/text';
import type { SaveState } from '../core/library/save-failure';

const labels = {
  unsaved: 'popup.save',
  saving: 'popup.saving',
  saved: 'popup.saved',
  failed: 'common.retry',
} as const;

/** Saves; saving again is harmless, so the button never has to be taken away. */
export function SaveButton({
  state,
  onSave,
  onPictures,
}: {
  readonly state: SaveState;
  readonly onSave: (event: Event) => void;
  /** Where the browser can be asked for more: the reader's answer whether to fetch pictures too. */
  readonly onPictures?: (wanted: boolean) => void;
}) {
  const Icon = state.kind === 'saved' ? BookmarkCheck : Bookmark;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-busy={state.kind === 'saving'}
        onClick={onSave}
      >
        <Icon size={20} aria-hidden="true" />
        <span aria-live="polite">{text(labels[state.kind])}</span>
      </button>
      {state.kind === 'saved' && state.refused?.length && onPictures && (
        <div class="message" role="status">
          <p>
            {text('keeping.picturesAsk', {
              hosts: state.refused
                .map((origin) => new URL(origin).host)
                .join(', '),
            })}
          </p>
          <button type="button" class="button" onClick={() => onPictures(true)}>
            {text('keeping.picturesYes')}
          </button>
          <button
            type="button"
            class="button plain"
            onClick={() => onPictures(false)}
          >
            {text('keeping.picturesNo')}
          </button>
        </div>
      )}
      {state.kind === 'failed' && (
        <p class="message bad" role="alert">
          {text(state.message)}
        </p>
      )}
    </>
  );
}
