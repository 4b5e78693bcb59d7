import type { Database } from './database';
import { newTag, type Unit } from './edit';
import type { Entry } from './entry';
import { changedTags, type Tag, type TagColor, tagKey, tagName } from './tag';
import { recordStep } from './undo';

/** A tag with the number of its articles outside of the trash. */
export interface CountedTag extends Tag {
  readonly count: number;
}

/** All tags by name, as Vietnamese sorts. */
export async function listTags(database: Database): Promise<CountedTag[]> {
  const { tags, entries } = database;
  return database.transaction('r', [tags, entries], async () => {
    const counts = new Map<string, number>();
    const tagged = entries
      .orderBy('tags')
      .filter(({ deletedAt }) => deletedAt === null);
    await tagged.eachKey((name) => {
      const key = tagKey(String(name));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    const all = await tags.toArray();
    return all
      .map((tag) => ({ ...tag, count: counts.get(tag.key) ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  });
}

/**
 * Gives a tag another name or colour, everywhere, as one undoable unit. A name that another tag has makes
 * one tag of both; an unknown `key` makes a new tag.
 */
export async function changeTag(
  database: Database,
  key: string,
  wish: { readonly name?: string; readonly color?: TagColor },
  { unit, now }: Unit,
): Promise<void> {
  const { tags, entries, undo } = database;
  await database.transaction('rw', [tags, entries, undo], async () => {
    const old = await tags.get(key);
    const name = tagName(wish.name ?? old?.name ?? key);
    if (name === '') throw new RangeError('a tag needs a name');
    const next = await tags.get(tagKey(name));
    const tag: Tag = {
      ...newTag(name),
      ...(next ?? old),
      key: tagKey(name),
      name: next && next.key !== key ? next.name : name,
      ...(wish.color && { color: wish.color }),
    };
    const edited =
      old && old.name !== tag.name
        ? await retag(database, old.name, [tag.name])
        : [];
    if (old && old.key !== tag.key) await tags.delete(old.key);
    await tags.put(tag);
    await recordStep(database, {
      unit,
      at: now,
      edited,
      tags: [
        ...(old && old.key !== tag.key
          ? [{ key: old.key, before: old, after: null }]
          : []),
        { key: tag.key, before: next ?? null, after: tag },
      ],
    });
  });
}

/** Takes a tag off all articles and forgets it, as one undoable unit. */
export async function deleteTag(
  database: Database,
  key: string,
  { unit, now }: Unit,
): Promise<void> {
  const { tags, entries, undo } = database;
  await database.transaction('rw', [tags, entries, undo], async () => {
    const old = await tags.get(key);
    if (!old) return;
    const edited = await retag(database, old.name, []);
    await tags.delete(key);
    await recordStep(database, {
      unit,
      at: now,
      edited,
      tags: [{ key, before: old, after: null }],
    });
  });
}

async function retag(
  database: Database,
  name: string,
  others: readonly string[],
) {
  const tagged = await database.entries.where('tags').equals(name).toArray();
  const edited = tagged.map((entry) => ({
    entry,
    tags: changedTags(
      entry.tags.flatMap((tag) => (tag === name ? others : [tag])),
      [],
    ),
  }));
  await database.entries.bulkPut(
    edited.map(({ entry, tags }): Entry => ({ ...entry, tags })),
  );
  return edited.map(({ entry, tags }) => ({
    id: entry.id,
    before: { tags: entry.tags },
    after: { tags },
  }));
}
