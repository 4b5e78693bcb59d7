import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import { snapToSyllables, wholeSentences } from '../core/highlights/snap';
import { text } from '../core/language/text';
import { type SelectedSpan, selectedSpan } from '../core/reader/selected-span';
import { rangeOf } from '../core/reader/text-place';
import type { Span } from '../core/text/span';
import { parseSyllable } from '../core/text/syllable';
import { floatBeside } from './float-place';
import { HighlightToolbar } from './HighlightToolbar';
import type { HighlightProps } from './highlight-props';
import { Toast } from './Toast';

/** Px: the bar's height, and what a touch screen's own menu takes. */
const ROOM = 180;

/** What floats over the text: the bar beside a selection, the toast with the way back. */
export function ReaderHighlights({
  root,
  canonical,
  highlights,
  selected,
  onSelected,
  onSpell,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly canonical: CanonicalText;
  readonly highlights: HighlightProps;
  readonly selected: SelectedSpan | null;
  readonly onSelected: (next: SelectedSpan | null) => void;
  readonly onSpell: (written: string) => void;
}) {
  const { notice, reattaching, actions } = highlights;
  useHighlightPresses(root, actions.onEdit);
  const span = selected && snapToSyllables(canonical.text, selected);
  const chosen = span ? canonical.text.slice(span.start, span.end) : '';
  const done = () => {
    root.current?.ownerDocument.getSelection()?.removeAllRanges();
    onSelected(null);
  };
  const syllable = parseSyllable(chosen) ? chosen : null;
  return (
    <>
      {span && selected && (
        <div
          class="highlight-float"
          style={floatBeside(selected.box, root.current, ROOM)}
        >
          <HighlightToolbar
            isReattaching={reattaching !== null}
            span={span}
            actions={actions}
            onTaken={done}
            {...(syllable !== null && { onSpell: () => onSpell(syllable) })}
            onSentence={() => {
              select(root.current, wholeSentences(canonical, span));
              // At once: the next press means the sentence.
              onSelected(root.current && selectedSpan(root.current));
            }}
          />
        </div>
      )}
      {notice && (
        <Toast
          message={text(notice.key)}
          {...(notice.undo && { onUndo: actions.onUndo })}
          onClose={actions.onDismiss}
        />
      )}
    </>
  );
}

/** A press on a highlight opens it; pressing and drawing on selects text as ever. */
function useHighlightPresses(
  root: RefObject<HTMLElement | null>,
  onEdit: (id: string | null) => void,
): void {
  const latest = useRef(onEdit);
  latest.current = onEdit;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const open = (event: Event) => {
      const mark = (event.target as Element).closest?.('[data-highlight]');
      const id = mark?.getAttribute('data-highlight');
      if (!id || !event.isTrusted) return;
      event.preventDefault();
      latest.current(id);
    };
    const onClick = (event: MouseEvent) => {
      if (!selectedSpan(element)) open(event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') open(event);
    };
    element.addEventListener('click', onClick);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKey);
    };
  }, []);
}

function select(root: HTMLElement | null, span: Span): void {
  const range = root && rangeOf(root, span.start, span.end);
  if (!range) return;
  root.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}
