import type { Database } from './database';
import type { Entry } from './entry';
import type { ReadState } from './read-state';
import {
  changedTags,
  type Tag,
  type TagColor,
  tagColors,
  tagKey,
  tagName,
} from './tag';
import { recordStep } from './undo';
import type { Fields } from './undo-step';

/** What the reader does to one or many entries; what is left out stays as it is. */
export interface EntryEdit {
  readonly state?: ReadState;
  readonly favorite?: boolean;
  /** Stars from 1 to 5, or null to take them away. */
  readonly rating?: number | null;
  readonly note?: string | null;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Into the trash, or back out of it. */
  readonly trashed?: boolean;
  /** Place in the reading queue, or null to take it out. */
  readonly queue?: number | null;
  /** By how much the place of each next entry lies behind; 0 without it. */
  readonly queueStep?: number;
}

/** Names an edit, so that it can be taken back: `undoUnit`. */
export interface Unit {
  readonly unit: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Edits entries as one undoable unit, in one transaction. Edits with the same unit are taken back together.
 * @returns how many entries were changed
 */
export async function editEntries(
  database: Database,
  ids: readonly string[],
  edit: EntryEdit,
  { unit, now }: Unit,
): Promise<number> {
  const { entries, undo, tags } = database;
  return database.transaction('rw', [entries, undo, tags], async () => {
    const { made, names } = await knownTags(database, edit.addTags ?? []);
    const added = names(edit.addTags);
    const found = (await entries.bulkGet([...ids])).filter(
      (entry) => entry !== undefined,
    );
    const edited = found.flatMap((entry, index) => {
      const wished = { ...edit, ...placeOf(edit, index), addTags: added };
      const after = changes(entry, wished, now);
      const changed = Object.keys(after) as (keyof Fields)[];
      const before = Object.fromEntries(
        changed.map((name) => [name, entry[name]]),
      );
      return changed.length > 0 ? [{ entry, before, after }] : [];
    });
    await tags.bulkPut(made);
    await entries.bulkPut(
      edited.map(({ entry, after }) => ({ ...entry, ...after }) as Entry),
    );
    if (edited.length + made.length > 0)
      await recordStep(database, {
        unit,
        at: now,
        edited: edited.map(({ entry: { id }, before, after }) => ({
          id,
          before,
          after,
        })),
        tags: made.map((tag) => ({ key: tag.key, before: null, after: tag })),
      });
    return edited.length;
  });
}

function placeOf({ queue, queueStep = 0 }: EntryEdit, index: number) {
  return typeof queue === 'number' ? { queue: queue + queueStep * index } : {};
}

/** The fields of an entry that an edit changes, with their new values. */
function changes(entry: Entry, edit: EntryEdit, now: number): Fields {
  const {
    state,
    favorite,
    rating,
    note,
    addTags = [],
    removeTags,
    trashed,
    queue,
  } = edit;
  const wished: Fields = {
    ...(state !== undefined && {
      state,
      ...(state === 'done' && entry.doneAt === null && { doneAt: now }),
      // Read again, it counts from the beginning again.
      ...(state === 'unread' && { progress: 0 }),
    }),
    ...(favorite !== undefined && { favorite }),
    ...(rating !== undefined && { rating: rating ?? undefined }),
    ...(note !== undefined && { note: note?.trim() || null }),
    ...(queue !== undefined && { queue }),
    ...(trashed !== undefined && {
      deletedAt: trashed ? (entry.deletedAt ?? now) : null,
    }),
    tags: changedTags(entry.tags, addTags, removeTags),
  } as Fields;
  return Object.fromEntries(
    Object.entries(wished).filter(
      ([name, value]) =>
        JSON.stringify(entry[name as keyof Fields]) !== JSON.stringify(value),
    ),
  );
}

/** Tags under the names that the reader gave them first, and the rows of those that are new. */
export async function knownTags(
  database: Database,
  names: readonly string[],
): Promise<{
  readonly made: Tag[];
  /** The names to keep for the names that were wished. */
  names(wished?: readonly string[]): string[];
}> {
  const wished = changedTags([], names);
  const known = await database.tags.bulkGet(wished.map(tagKey));
  const tags = wished.map((name, index) => known[index] ?? newTag(name));
  const byKey = new Map(tags.map((tag) => [tag.key, tag.name]));
  return {
    made: tags.filter((_, index) => !known[index]),
    names: (wished = []) =>
      changedTags([], wished).map((name) => byKey.get(tagKey(name)) ?? name),
  };
}

/** A new tag has a colour from its name: the same on every machine until the reader chooses another. */
export function newTag(name: string, color?: TagColor): Tag {
  const key = tagKey(name);
  const sum = [...key].reduce(
    (total, character) => total + (character.codePointAt(0) ?? 0),
    0,
  );
  return {
    key,
    name: tagName(name),
    color: color ?? tagColors[sum % tagColors.length] ?? 'gray',
  };
}
