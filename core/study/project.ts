/** A line of a project's outline. */
export type OutlineItem =
  | { readonly type: 'heading'; readonly id: string; readonly text: string }
  /** `id` is the highlight's. */
  | { readonly type: 'highlight'; readonly id: string };

/** Highlights that belong together, in the order of a piece of writing: a thesis, an essay. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly items: readonly OutlineItem[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** The outline with one line somewhere else. @param to its new index; outside of the list means its end */
export function moved(
  items: readonly OutlineItem[],
  id: string,
  to: number,
): readonly OutlineItem[] {
  const item = items.find((one) => one.id === id);
  if (!item) return items;
  const rest = items.filter((one) => one.id !== id);
  const at = Math.min(Math.max(0, to), rest.length);
  return [...rest.slice(0, at), item, ...rest.slice(at)];
}

/** The outline with highlights at its end; those that are in it already stay where they are. */
export function withHighlights(
  items: readonly OutlineItem[],
  ids: readonly string[],
): readonly OutlineItem[] {
  const known = new Set(items.map(({ id }) => id));
  return [
    ...items,
    ...[...new Set(ids)]
      .filter((id) => !known.has(id))
      .map((id) => ({ type: 'highlight', id }) as const),
  ];
}
