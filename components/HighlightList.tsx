import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import type { Placed } from '../core/highlights/model';
import { text } from '../core/language/text';
import { changedWords } from './changed-words';
import { HighlightItem } from './HighlightItem';
import type { HighlightProps } from './highlight-props';

/**
 * All highlights of an article, those that could not be found again too: the way to them by keyboard and
 * screen reader.
 */
export function HighlightList({
  highlights,
  canonical,
  onJump,
}: {
  readonly highlights: HighlightProps;
  readonly canonical: CanonicalText;
  readonly onJump: (place: { start: number; end: number }) => void;
}) {
  const { items, state, editing, reattaching, actions } = highlights;
  const top = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // What was removed has taken the focus with it.
    const root = top.current?.getRootNode() as Document | ShadowRoot | null;
    if (root && (root.activeElement ?? null) === null) top.current?.focus();
  }, [items.length]);
  if (state === 'loading')
    return <p role="status">{text('highlights.loading')}</p>;
  if (state === 'failed')
    return (
      <p class="message bad" role="alert">
        {text('highlights.loadFailed')}
      </p>
    );
  if (items.length === 0)
    return (
      <p ref={top} tabIndex={-1}>
        {text('highlights.empty')}
      </p>
    );
  const lost = items.filter(isLost);
  const there = items.filter((item) => !isLost(item));
  const draw = (item: Placed) => (
    <HighlightItem
      key={item.highlight.id}
      placed={item}
      changedTo={changedWords(item, canonical.text)}
      isEditing={item.highlight.id === editing}
      isLost={isLost(item)}
      actions={actions}
      onJump={onJump}
    />
  );
  return (
    <>
      <p ref={top} tabIndex={-1} class="quiet">
        {text('highlights.titleCount', { count: items.length })}
      </p>
      {reattaching && (
        <div class="message" role="status">
          <p>{text('highlights.reattachHelp')}</p>
          <button
            type="button"
            class="button"
            onClick={() => actions.onReattach(null)}
          >
            {text('highlights.cancel')}
          </button>
        </div>
      )}
      {there.length > 0 && <ul class="highlight-list">{there.map(draw)}</ul>}
      {lost.length > 0 && (
        <section aria-label={text('highlights.orphans')}>
          <h3>{text('highlights.orphans')}</h3>
          <p class="quiet">{text('highlights.orphansHelp')}</p>
          <ul class="highlight-list">{lost.map(draw)}</ul>
        </section>
      )}
    </>
  );
}

function isLost({ anchoring }: Placed): boolean {
  return anchoring?.status === 'orphan';
}
