import { SpellCheck, StickyNote, WholeWord } from 'lucide-preact';
import { type Meaning, meanings } from '../core/highlights/highlight';
import { meaningWords } from '../core/highlights/words';
import { text } from '../core/language/text';
import type { Span } from '../core/text/span';
import type { HighlightActions } from './highlight-props';

/** What can be done with selected words. The selection stays while its buttons are pressed. */
export function HighlightToolbar({
  span,
  isReattaching,
  actions,
  onSentence,
  onTaken,
  onSpell,
}: {
  /** The selected words of the article. */
  readonly span: Span;
  /** Whether they are to become the new place of a lost highlight. */
  readonly isReattaching: boolean;
  readonly actions: Pick<HighlightActions, 'onAdd' | 'onPut'>;
  readonly onSentence: () => void;
  /** Called when the selection has become something else. */
  readonly onTaken: () => void;
  /** Where one syllable is selected. */
  readonly onSpell?: () => void;
}) {
  const { start, end } = span;
  const place = { type: 'text', start, end } as const;
  const add = (meaning: Meaning | null, event: Event, thenEdit = false) => {
    actions.onAdd(place, meaning, event, thenEdit);
    onTaken();
  };
  return (
    <div
      class="highlight-toolbar"
      role="toolbar"
      aria-label={text('highlights.toolbar')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isReattaching ? (
        <button
          type="button"
          class="button main"
          onClick={(event) => {
            actions.onPut(place, event);
            onTaken();
          }}
        >
          {text('highlights.putHere')}
        </button>
      ) : (
        meanings.map((meaning) => (
          <button
            key={meaning}
            type="button"
            class="button"
            onClick={(event) => add(meaning, event)}
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
      {onSpell && (
        <button type="button" class="button" onClick={onSpell}>
          <SpellCheck size={20} aria-hidden="true" />
          {text('spelling.open')}
        </button>
      )}
      {!isReattaching && (
        <button
          type="button"
          class="button"
          onClick={(event) => add(null, event, true)}
        >
          <StickyNote size={20} aria-hidden="true" />
          {text('highlights.addNote')}
        </button>
      )}
    </div>
  );
}
