import { text } from '../core/language/text';
import type { Span } from '../core/text/span';
import { HighlightEditor } from './HighlightEditor';
import { HighlightToolbar } from './HighlightToolbar';
import type { HighlightProps } from './highlight-props';

export interface PageHighlightLayerProps {
  readonly highlights: HighlightProps;
  readonly language: string;
  readonly style: Readonly<Record<string, string>>;
  /** Selected words of the article. */
  readonly selected: Span | null;
  readonly onSentence: () => void;
  /** Called when the selection has become something else. */
  readonly onTaken: () => void;
}

/** One thing at a time over the page: the bar, the editor, or what has just been done. */
export function PageHighlightLayer(props: PageHighlightLayerProps) {
  const { highlights, selected } = props;
  const { notice, reattaching, editing, items, actions } = highlights;
  const edited = items.find(({ highlight }) => highlight.id === editing);
  const take = (act: (place: { type: 'text' } & Span) => void) => {
    if (!selected) return;
    const { start, end } = selected;
    act({ type: 'text', start, end });
    props.onTaken();
  };
  return (
    <div
      class="surface highlight-layer"
      lang={props.language}
      style={props.style}
    >
      {selected ? (
        <HighlightToolbar
          isReattaching={reattaching !== null}
          onMeaning={(meaning, event) =>
            take((place) => actions.onAdd(place, meaning, event))
          }
          onNote={(event) =>
            take((place) => actions.onAdd(place, null, event, true))
          }
          onPut={(event) => take((place) => actions.onPut(place, event))}
          onSentence={props.onSentence}
        />
      ) : edited ? (
        <section class="highlight-box" aria-label={text('highlights.edit')}>
          <HighlightEditor
            highlight={edited.highlight}
            onChange={(patch, event) =>
              actions.onChange(edited.highlight.id, patch, event)
            }
            onRemove={(event) => actions.onRemove(edited.highlight.id, event)}
            onDone={() => actions.onEdit(null)}
          />
        </section>
      ) : (
        notice && (
          <div class="highlight-box highlight-said">
            <p role="status">{text(notice.key)}</p>
            {notice.undo && (
              <button
                type="button"
                class="button main"
                onClick={actions.onUndo}
              >
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
            <button
              type="button"
              class="button plain"
              onClick={actions.onDismiss}
            >
              {text('common.close')}
            </button>
          </div>
        )
      )}
    </div>
  );
}
