import type { CanonicalText } from '../core/article/canonical-text';
import { text } from '../core/language/text';
import type { Span } from '../core/text/span';
import { changedWords } from './changed-words';
import { HighlightEditor } from './HighlightEditor';
import { HighlightNoticeBar } from './HighlightNoticeBar';
import { HighlightToolbar } from './HighlightToolbar';
import type { HighlightProps } from './highlight-props';
import { PageHighlightList, type PagePicture } from './PageHighlightList';
import { WordChanges } from './WordChanges';

export interface PageHighlightLayerProps {
  readonly highlights: HighlightProps;
  readonly canonical: CanonicalText | null;
  readonly language: string;
  readonly style: Readonly<Record<string, string>>;
  /** Selected words of the article. */
  readonly selected: Span | null;
  readonly isListOpen: boolean;
  readonly pictures: readonly PagePicture[];
  readonly onSentence: () => void;
  /** Called when the selection has become something else. */
  readonly onTaken: () => void;
  readonly onList: (isOpen: boolean) => void;
  readonly onJump: (place: Span) => void;
}

/** One thing at a time over the page: the bar, the list, the editor, or what has just been done. */
export function PageHighlightLayer(props: PageHighlightLayerProps) {
  return (
    <div
      class="surface highlight-layer"
      lang={props.language}
      style={props.style}
    >
      {shown(props)}
    </div>
  );
}

function shown(props: PageHighlightLayerProps) {
  const { highlights, selected, canonical } = props;
  const { notice, reattaching, editing, items, actions } = highlights;
  if (selected)
    return (
      <HighlightToolbar
        span={selected}
        isReattaching={reattaching !== null}
        actions={actions}
        onSentence={props.onSentence}
        onTaken={props.onTaken}
      />
    );
  if (props.isListOpen && canonical)
    return (
      <PageHighlightList
        highlights={highlights}
        canonical={canonical}
        pictures={props.pictures}
        onJump={props.onJump}
        onClose={() => props.onList(false)}
      />
    );
  const edited = items.find(({ highlight }) => highlight.id === editing);
  if (edited) {
    const { id, target } = edited.highlight;
    const now = canonical && changedWords(edited, canonical.text);
    return (
      <section class="highlight-box" aria-label={text('highlights.edit')}>
        {target.type === 'text' && now !== null && (
          <WordChanges before={target.exact} after={now} />
        )}
        <HighlightEditor
          key={id}
          highlight={edited.highlight}
          onChange={(patch, event) => actions.onChange(id, patch, event)}
          onRemove={(event) => actions.onRemove(id, event)}
          onDone={() => actions.onEdit(null)}
        />
        <button
          type="button"
          class="button plain"
          onClick={() => props.onList(true)}
        >
          {text('highlights.keyList')}
        </button>
      </section>
    );
  }
  if (!notice) return null;
  return (
    <div class="highlight-box">
      <HighlightNoticeBar
        notice={notice}
        actions={actions}
        {...(items.length > 0 && { onList: () => props.onList(true) })}
      />
    </div>
  );
}
