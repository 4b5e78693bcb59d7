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
}: {
  readonly state: SaveState;
  readonly onSave: (event: Event) => void;
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
      {state.kind === 'failed' && (
        <p class="message bad" role="alert">
          {text(state.message)}
        </p>
      )}
    </>
  );
}
