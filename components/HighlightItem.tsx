import { Pencil } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { quoteOf } from '../core/highlights/highlight';
import type { Placed } from '../core/highlights/model';
import { meaningWords } from '../core/highlights/words';
import { text } from '../core/language/text';
import { HighlightEditor } from './HighlightEditor';
import type { HighlightActions } from './highlight-props';
import { WordChanges } from './WordChanges';

/** Longest beginning of a quotation that names its button. */
const NAME_LENGTH = 60;

/** One highlight in the list: its words, what was said about it, what the paper made of it. */
export function HighlightItem({
  placed: { highlight, anchoring },
  changedTo,
  isEditing,
  isLost,
  actions,
  onJump,
}: {
  readonly placed: Placed;
  /** The words that stand there now, when the paper has edited them. */
  readonly changedTo: string | null;
  readonly isEditing: boolean;
  readonly isLost: boolean;
  readonly actions: HighlightActions;
  readonly onJump: (place: { start: number; end: number }) => void;
}) {
  const { id, meaning, note, tags } = highlight;
  const quote = quoteOf(highlight) || text('highlights.image');
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  useLayoutEffect(() => {
    // The editor goes with the focus in it: keys would be lost with it.
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const isFound = anchoring !== null && anchoring.status !== 'orphan';
  return (
    <li class="highlight-item">
      <p class={`highlight-sign hl-${meaning}`}>
        {text(meaningWords[meaning])}
      </p>
      {isFound ? (
        <button
          type="button"
          class="point"
          title={text('highlights.jump')}
          onClick={() => onJump(anchoring)}
        >
          {quote}
        </button>
      ) : (
        <blockquote>{quote}</blockquote>
      )}
      {changedTo !== null && <WordChanges before={quote} after={changedTo} />}
      {note && !isEditing && <p class="highlight-note">{note}</p>}
      {tags.length > 0 && !isEditing && (
        <p class="quiet">{tags.map((tag) => `#${tag}`).join(' ')}</p>
      )}
      {isEditing ? (
        <HighlightEditor
          highlight={highlight}
          onChange={(patch, event) => actions.onChange(id, patch, event)}
          onRemove={(event) => actions.onRemove(id, event)}
          onDone={() => actions.onEdit(null)}
        />
      ) : (
        <div class="controls-row">
          <button
            ref={edit}
            type="button"
            class="button plain"
            aria-label={text('highlights.editNamed', {
              quote: quote.slice(0, NAME_LENGTH),
            })}
            onClick={() => actions.onEdit(id)}
          >
            <Pencil size={20} aria-hidden="true" />
            {text('highlights.edit')}
          </button>
          {isLost && highlight.target.type === 'text' && (
            <button
              type="button"
              class="button"
              onClick={() => actions.onReattach(id)}
            >
              {text('highlights.reattach')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
