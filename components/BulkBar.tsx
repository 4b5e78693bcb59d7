import { useLayoutEffect, useRef } from 'preact/hooks';
import { type TextKey, text } from '../core/language/text';

/** Something to do with what is chosen. */
export interface BulkAction {
  readonly key: TextKey;
  readonly onPress: () => void;
}

/** How the bar calls what is chosen. */
export interface BulkWords {
  readonly bulk: TextKey;
  readonly selected: TextKey;
  readonly selectAll: TextKey;
}

const articleWords: BulkWords = {
  bulk: 'list.bulk',
  selected: 'list.selected',
  selectAll: 'list.selectAll',
};

/** Appears once something is chosen; says how much it is, and what can be done with it. */
export function BulkBar({
  count,
  total,
  words = articleWords,
  actions,
  onAll,
  onNone,
}: {
  readonly count: number;
  /** How many the list has. */
  readonly total: number;
  /** What is counted, where it is not articles. */
  readonly words?: BulkWords;
  readonly actions: readonly BulkAction[];
  readonly onAll: () => void;
  readonly onNone: () => void;
}) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(
    () => () => {
      const page = bar.current?.ownerDocument;
      if (!page || !bar.current?.contains(page.activeElement)) return;
      // To the list, which takes the focus on when a row goes; to its heading where none is left.
      queueMicrotask(() => {
        const next =
          page.querySelector<HTMLElement>('.row-active .row-title') ??
          page.querySelector<HTMLElement>('main h1');
        next?.focus({ preventScroll: true });
      });
    },
    [],
  );
  return (
    <section
      ref={bar}
      class="bulk-bar"
      aria-label={text(words.bulk)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onNone();
      }}
    >
      <p role="status">{text(words.selected, { count })}</p>
      {actions.map(({ key, onPress }) => (
        <button key={key} type="button" class="button" onClick={onPress}>
          {text(key)}
        </button>
      ))}
      {count < total && (
        <button type="button" class="button plain" onClick={onAll}>
          {text(words.selectAll, { count: total })}
        </button>
      )}
      <button type="button" class="button plain" onClick={onNone}>
        {text('list.selectNone')}
      </button>
    </section>
  );
}
