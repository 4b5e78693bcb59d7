import { StickyNote, WholeWord } from 'lucide-preact';
import { type Meaning, meanings } from '../core/highlights/highlight';
import { meaningWords } from '../core/highlights/words';
import { text } from '../core/language/text';

/** What can be done with selected words. The selection stays while its buttons are pressed. */
export function HighlightToolbar({
  isReattaching,
  onMeaning,
  onSentence,
  onNote,
  onPut,
}: {
  /** Whether the words are to become the new place of a lost highlight. */
  readonly isReattaching: boolean;
  readonly onMeaning: (meaning: Meaning, event: Event) => void;
  readonly onSentence: () => void;
  readonly onNote: (event: Event) => void;
  readonly onPut: (event: Event) => void;
}) {
  return (
    <div
      class="highlight-toolbar"
      role="toolbar"
      aria-label={text('highlights.toolbar')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isReattaching ? (
        <button type="button" class="button main" onClick={onPut}>
          {text('highlights.putHere')}
        </button>
      ) : (
        meanings.map((meaning) => (
          <button
            key={meaning}
            type="button"
            class="button"
            onClick={(event) => onMeaning(meaning, event)}
          >
            <span class={`highlight-sign hl-${meaning}`}>
              {text(meaningWords[meaning])}
            </span>
          </button>
        ))
      )}
      <button
        type="button"
        class="button"
        title={text('highlights.sentenceHelp')}
        onClick={onSentence}
      >
        <WholeWord size={20} aria-hidden="true" />
        {text('highlights.sentence')}
      </button>
      {!isReattaching && (
        <button type="button" class="button" onClick={onNote}>
          <StickyNote size={20} aria-hidden="true" />
          {text('highlights.addNote')}
        </button>
      )}
    </div>
  );
}
