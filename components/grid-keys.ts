import {
  extended,
  nothingSelected,
  type Selection,
  selectedAll,
  toggled,
} from '../core/library/list/selection';

export interface GridKeys {
  /** Ids as the list shows them. */
  readonly order: readonly string[];
  /** Row with the keyboard's place; -1 in an empty list. */
  readonly index: number;
  readonly selection: Selection;
  readonly sortable: boolean;
  /** How far Page Up and Page Down go. */
  readonly pageRows: number;
  readonly goTo: (index: number) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onKey: (key: string, ids: readonly string[]) => boolean;
  readonly onMove: (id: string, to: number) => void;
}

/** The list by keyboard, as file managers have it. Keys that are not the list's go on their way. */
export function gridKeys(grid: GridKeys): (event: KeyboardEvent) => void {
  const { order, index, selection } = grid;
  const id = order[index];
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: grid.pageRows,
    PageUp: -grid.pageRows,
    Home: -order.length,
    End: order.length,
  };

  const move = (event: KeyboardEvent, step: number) => {
    const to = Math.max(0, Math.min(index + step, order.length - 1));
    const next = order[to];
    if (id === undefined || next === undefined) return;
    if (event.altKey) {
      if (grid.sortable) grid.onMove(id, to);
      return;
    }
    if (event.shiftKey) grid.onSelect(extended(selection, order, next, id));
    grid.goTo(to);
  };

  return (event) => {
    const { key, target } = event;
    const onField = (target as Element).closest('input, button') !== null;
    const isAll = (event.ctrlKey || event.metaKey) && key === 'a';
    const step = steps[key];
    if (isAll) grid.onSelect(selectedAll(order));
    else if (event.ctrlKey || event.metaKey) return;
    else if (step !== undefined) move(event, step);
    else if (event.altKey) return;
    else if (key === ' ' && !onField && id !== undefined)
      grid.onSelect(toggled(selection, id));
    else if (key === 'Escape' && selection.ids.size > 0)
      grid.onSelect(nothingSelected);
    else if (!grid.onKey(key, meant(grid))) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** What is chosen, in the list's order; without a choice the row with the keyboard's place. */
function meant({ order, index, selection }: GridKeys): readonly string[] {
  if (selection.ids.size > 0)
    return order.filter((id) => selection.ids.has(id));
  const id = order[index];
  return id === undefined ? [] : [id];
}
