/** What is chosen in a list, by ids. Immutable: every step gives another. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a stretch begins that Shift draws; null before anything was chosen. */
  readonly anchor: string | null;
  /** What was chosen besides that stretch. */
  readonly base: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
export const nothingSelected: Selection = {
  ids: none,
  anchor: null,
  base: none,
};

/** Chooses one more, or lets it go; stretches begin there. */
export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id, base: ids };
}

/**
 * Everything from the anchor to `id`, in place of the stretch drawn before.
 * @param order ids as the list shows them
 * @param from where the stretch begins when nothing was chosen yet
 */
export function extended(
  selection: Selection,
  order: readonly string[],
  id: string,
  from = id,
): Selection {
  const known =
    selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const anchor = known >= 0 ? (selection.anchor ?? from) : from;
  const [a, b] = [order.indexOf(anchor), order.indexOf(id)];
  if (a < 0 || b < 0) return selection;
  const stretch = order.slice(Math.min(a, b), Math.max(a, b) + 1);
  return {
    ids: new Set([...selection.base, ...stretch]),
    anchor,
    base: selection.base,
  };
}

export function selectedAll(order: readonly string[]): Selection {
  const ids = new Set(order);
  return { ids, anchor: order[0] ?? null, base: ids };
}

/** Without what the list no longer shows: nobody acts on what they cannot see. */
export function narrowed(
  selection: Selection,
  order: readonly string[],
): Selection {
  if (selection.ids.size === 0) return selection;
  const shown = new Set(order);
  const ids = new Set([...selection.ids].filter((id) => shown.has(id)));
  if (ids.size === selection.ids.size) return selection;
  const anchor =
    selection.anchor !== null && shown.has(selection.anchor)
      ? selection.anchor
      : null;
  return { ids, anchor, base: ids };
}
