import { type TextKey, text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import type { EntryEdit } from '../../core/library/edit';
import type { Entry } from '../../core/library/entry';
import { moved, QUEUE_STEP, queueEnd } from '../../core/library/list/queue';
import type { LibraryModel } from './model';

/** What can be done with articles of the list; each is one deed that can be taken back. */
export interface ListActions {
  setState(ids: readonly string[], state: 'done' | 'unread' | 'archived'): void;
  setFavorite(ids: readonly string[], favorite: boolean): void;
  enqueue(ids: readonly string[]): void;
  dequeue(ids: readonly string[]): void;
  /** @param to index in the queue */
  move(id: string, to: number): void;
  tag(ids: readonly string[], name: string, given: boolean): void;
  trash(ids: readonly string[]): void;
  restore(ids: readonly string[]): void;
  /** Removes for good what is in the trash. */
  forget(ids: readonly string[]): void;
}

const stateSaid = {
  done: 'list.didDone',
  unread: 'list.didUnread',
  archived: 'list.didArchive',
} as const;

export function listActions({ deeds, entries }: LibraryModel): ListActions {
  const edit = (ids: readonly string[], change: EntryEdit, key: TextKey) => {
    if (ids.length > 0)
      void deeds.edit(ids, change, text(key, { count: ids.length }));
  };
  const all = () => entries.peek() ?? [];
  /** One article is called by its title. */
  const named = (ids: readonly string[], one: TextKey, many: TextKey) => {
    const [id] = ids;
    const entry = all().find((candidate) => candidate.id === id);
    return entry && ids.length === 1
      ? text(one, { title: entry.title })
      : text(many, { count: ids.length });
  };

  return {
    setState: (ids, state) => edit(ids, { state }, stateSaid[state]),
    setFavorite: (ids, favorite) =>
      edit(
        ids,
        { favorite },
        favorite ? 'list.didFavorite' : 'list.didUnfavorite',
      ),
    enqueue: (ids) => {
      const queued = new Set(queuedOf(all()).map(({ id }) => id));
      edit(
        ids.filter((id) => !queued.has(id)),
        { queue: queueEnd(queuedOf(all())), queueStep: QUEUE_STEP },
        'list.didEnqueue',
      );
    },
    dequeue: (ids) => edit(ids, { queue: null }, 'list.didDequeue'),
    move: (id, to) => {
      const places = moved(queuedOf(all()), id, to);
      if (places.length === 0) return;
      void deeds.perform(async () => {
        const units: string[] = [];
        for (const { id, queue } of places)
          units.push(
            await library.background.edit({ ids: [id], edit: { queue } }),
          );
        return units;
      }, text('list.didMove'));
    },
    tag: (ids, name, given) =>
      edit(
        ids,
        given ? { addTags: [name] } : { removeTags: [name] },
        'list.didTag',
      ),
    trash: (ids) => {
      if (ids.length > 0)
        void deeds.edit(
          ids,
          { trashed: true },
          named(ids, 'library.deleted', 'list.didTrash'),
        );
    },
    restore: (ids) => {
      if (ids.length > 0)
        void deeds.edit(
          ids,
          { trashed: false },
          named(ids, 'library.restored', 'list.didRestore'),
        );
    },
    forget: (ids) => {
      if (ids.length > 0)
        void deeds.forget(ids, text('list.didForget', { count: ids.length }));
    },
  };
}

/** The queue as the reader sees it: without the trash. */
function queuedOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ queue, deletedAt }) => queue !== null && deletedAt === null,
  );
}
