import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import {
  extended,
  type Selection,
  toggled,
} from '../core/library/list/selection';
import { EntryRow, type RowActions } from './EntryRow';
import { gridKeys } from './grid-keys';
import { useQueueDrag } from './use-queue-drag';
import { useVirtualRows } from './use-virtual-rows';

export interface EntryGridProps extends Omit<RowActions, 'onCheck'> {
  /** In the order in which they stand. */
  readonly entries: readonly Entry[];
  readonly label: string;
  readonly compact: boolean;
  /** Whether the order is the reader's own, to be changed by dragging. */
  readonly sortable: boolean;
  readonly selection: Selection;
  /** Id of the article from which the reader has come back: it has the focus again. Null otherwise. */
  readonly startAt: string | null;
  readonly onStarted: () => void;
  readonly onSelect: (selection: Selection) => void;
  /** A key that acts on articles: those that are chosen, else the one with the focus. */
  readonly onKey: (key: string, ids: readonly string[]) => boolean;
  readonly onOpen: (entry: Entry, event: MouseEvent) => void;
  /** @param to index that the entry is to have */
  readonly onMove: (id: string, to: number) => void;
}

/** Heights in px of rows that were never drawn, at the usual size of text. */
const COMPACT = 49;
const COMFORTABLE = 79;

/**
 * The list of articles: a grid of which only the rows in sight are drawn. One row has the keyboard's
 * place; arrows move it, Tab goes to what can be done with it.
 */
export function EntryGrid(props: EntryGridProps) {
  const { entries, selection, compact } = props;
  const list = useRef<HTMLDivElement>(null);
  const order = useMemo(() => entries.map(({ id }) => id), [entries]);
  const place = useRowPlace(list, order, props.startAt);
  const rows = useVirtualRows(list, {
    count: entries.length,
    keyOf: (at) => order[at] ?? String(at),
    estimate: compact ? COMPACT : COMFORTABLE,
    pinned: place.index,
  });
  useLayoutEffect(() => {
    if (props.startAt !== null) rows.show(place.index);
  }, []);
  useEffect(props.onStarted, []);
  const [said, setSaid] = useState('');
  const move = (id: string, to: number) => {
    const title = entries.find((entry) => entry.id === id)?.title ?? '';
    const count = entries.length;
    setSaid(text('list.movedTo', { title, place: to + 1, count }));
    props.onMove(id, to);
  };
  const drag = useQueueDrag(list, rows, (from, to) => {
    const id = order[from];
    if (id !== undefined) move(id, to);
  });
  const onKeyDown = gridKeys({
    order,
    index: place.index,
    selection,
    sortable: props.sortable,
    pageRows: Math.max(1, rows.items.length - 12),
    goTo: (index) => {
      place.goTo(index);
      rows.show(index);
    },
    onSelect: props.onSelect,
    onKey: props.onKey,
    onMove: (id, to) => {
      move(id, to);
      rows.show(to);
    },
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are out of sight */}
      <div
        ref={list}
        role="grid"
        tabIndex={-1}
        class={compact ? 'entry-grid compact' : 'entry-grid'}
        aria-label={props.label}
        aria-rowcount={entries.length}
        aria-multiselectable="true"
        style={{ blockSize: `${rows.height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={place.onFocusIn}
        onFocusOut={place.onFocusOut}
      >
        {rows.items.map(({ index, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <EntryRow
                key={entry.id}
                {...props}
                entry={entry}
                index={index}
                count={entries.length}
                offset={start - rows.top}
                measure={rows.measure}
                isActive={index === place.index}
                isSelected={selection.ids.has(entry.id)}
                drag={drag}
                onMove={move}
                onCheck={(id, extend) =>
                  props.onSelect(
                    extend
                      ? extended(selection, order, id, order[place.index])
                      : toggled(selection, id),
                  )
                }
              />
            )
          );
        })}
      </div>
      <p class="hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** Which row has the keyboard's place, by id; when it goes, the one that stands there then. */
function useRowPlace(
  list: { readonly current: HTMLElement | null },
  order: readonly string[],
  startAt: string | null,
) {
  const [active, setActive] = useState(
    startAt !== null && order.includes(startAt) ? startAt : null,
  );
  const last = useRef<readonly string[]>([]);
  const hasFocus = useRef(false);
  const focusWanted = useRef(startAt !== null);
  const known = active === null ? -1 : order.indexOf(active);
  const index = known >= 0 ? known : successor(active, last.current, order);

  useLayoutEffect(() => {
    last.current = order;
    if (active !== null && known < 0) {
      setActive(order[index] ?? null);
      // The row that went has taken the focus along.
      if (hasFocus.current) focusWanted.current = true;
    }
    if (!focusWanted.current) return;
    const title = list.current?.querySelector<HTMLElement>(
      '.row-active .row-title',
    );
    if (!title) return;
    focusWanted.current = false;
    title.focus({ preventScroll: true });
  });

  return {
    index,
    goTo(to: number) {
      focusWanted.current = true;
      setActive(order[to] ?? null);
    },
    onFocusIn(event: FocusEvent) {
      hasFocus.current = true;
      const row = (event.target as Element).closest<HTMLElement>('[data-id]');
      if (row?.dataset.id) setActive(row.dataset.id);
    },
    onFocusOut({ relatedTarget }: FocusEvent) {
      // Without a next element the row itself went, or the window lost the focus: it comes back here.
      if (relatedTarget) hasFocus.current = false;
    },
  };
}

/** Index of what follows a row that went; of the last row when nothing does, of the first at the beginning. */
function successor(
  gone: string | null,
  before: readonly string[],
  order: readonly string[],
): number {
  if (gone === null) return Math.min(0, order.length - 1);
  const left = new Set(order);
  const next = before
    .slice(before.indexOf(gone) + 1)
    .find((id) => left.has(id));
  return next === undefined ? order.length - 1 : order.indexOf(next);
}
