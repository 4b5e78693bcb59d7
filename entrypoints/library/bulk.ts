import type { BulkAction } from '../../components/BulkBar';
import type { Entry } from '../../core/library/entry';
import type { Shelf } from '../../core/library/list/shelf';
import type { ListActions } from './actions';

export interface Does {
  readonly actions: ListActions;
  readonly shelf: Shelf;
  readonly byId: ReadonlyMap<string, Entry>;
  /** Shows the sheet with tags. */
  readonly onTag: (ids: readonly string[]) => void;
  /** Goes to where they are written to a file. */
  readonly onExport: (ids: readonly string[]) => void;
}

/** What the bar offers for what is chosen, by the shelf on which it stands. */
export function bulkActions(
  { actions, shelf, byId, onTag, onExport }: Does,
  ids: readonly string[],
): BulkAction[] {
  const all: Record<string, BulkAction> = {
    done: {
      key: 'list.markDone',
      onPress: () => actions.setState(ids, 'done'),
    },
    unread: {
      key: 'list.markUnread',
      onPress: () => actions.setState(ids, 'unread'),
    },
    archived: {
      key: 'list.archive',
      onPress: () => actions.setState(ids, 'archived'),
    },
    favorite: {
      key: areFavorites(byId, ids) ? 'list.unfavorite' : 'list.makeFavorite',
      onPress: () => actions.setFavorite(ids, !areFavorites(byId, ids)),
    },
    enqueue: { key: 'list.enqueue', onPress: () => actions.enqueue(ids) },
    dequeue: { key: 'list.dequeue', onPress: () => actions.dequeue(ids) },
    tag: { key: 'list.tagThem', onPress: () => onTag(ids) },
    export: { key: 'list.exportThem', onPress: () => onExport(ids) },
    trash: { key: 'list.toTrash', onPress: () => actions.trash(ids) },
    restore: { key: 'list.restore', onPress: () => actions.restore(ids) },
    forget: { key: 'list.forget', onPress: () => actions.forget(ids) },
  };
  return offered(shelf).flatMap((name) => all[name] ?? []);
}

function offered(shelf: Shelf): readonly string[] {
  if (shelf === 'trash') return ['restore', 'forget'];
  const states = ['done', 'unread', 'archived'].filter(
    (state) => state !== shelf,
  );
  const queue = shelf === 'queue' ? 'dequeue' : 'enqueue';
  return [...states, 'favorite', queue, 'tag', 'export', 'trash'];
}

/** All of them: then the same again takes it back. */
function areFavorites(byId: Does['byId'], ids: readonly string[]): boolean {
  return ids.every((id) => byId.get(id)?.favorite);
}

/** Does what a key of the list means; false when it means nothing here. */
export function keyAction(
  { actions, shelf, byId, onTag }: Does,
  key: string,
  ids: readonly string[],
): boolean {
  const inTrash = shelf === 'trash';
  const isQueued = (id: string) => typeof byId.get(id)?.queue === 'number';
  const keys: Readonly<Record<string, () => void>> = inTrash
    ? { Delete: () => actions.forget(ids), r: () => actions.restore(ids) }
    : {
        d: () => actions.setState(ids, 'done'),
        u: () => actions.setState(ids, 'unread'),
        e: () => actions.setState(ids, 'archived'),
        f: () => actions.setFavorite(ids, !areFavorites(byId, ids)),
        q: () =>
          ids.every(isQueued) ? actions.dequeue(ids) : actions.enqueue(ids),
        t: () => onTag(ids),
        Delete: () => actions.trash(ids),
      };
  const act = keys[key];
  if (!act || ids.length === 0) return false;
  act();
  return true;
}
