import type { Database } from './database';
import { knownTags, type Unit } from './edit';
import { type Entry, newLink } from './entry';
import { keysOf, lookUpAll } from './lookup';
import type { ReadState } from './read-state';
import { addToSearch, packable } from './search/segments';
import { changedTags } from './tag';
import { recordStep } from './undo';
import type { Fields } from './undo-step';

/** A page to keep of which only the address is there; what is left out is not known. */
export interface Link {
  /** Absolute http(s) address. */
  readonly url: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly savedAt?: number | null;
  readonly state?: ReadState | null;
  readonly favorite?: boolean;
  /** Stars, 1 to 5. */
  readonly rating?: number;
  readonly note?: string;
}

/** What became of a link, in the order of the links. */
export interface LinkResult {
  readonly id: string;
  readonly result: 'added' | 'merged';
}

/**
 * Saves links unread ("chưa tải"), all or none, in one transaction; a page that is there already gets their
 * tags, the earliest date, and keeps its own state. Several calls with one unit are taken back together.
 * @param newId gives ids for those that are new
 */
export async function saveLinks(
  database: Database,
  links: readonly Link[],
  { unit, now, newId }: Unit & { readonly newId: () => string },
): Promise<LinkResult[]> {
  const { entries, undo, tags, aliases, segments } = database;
  return database.transaction(
    'rw',
    [entries, undo, tags, aliases, segments],
    async () => {
      const pages = links.map(({ url }) => keysOf([url]));
      const found = await lookUpAll(database, pages);
      const named = await knownTags(
        database,
        links.flatMap((link) => link.tags ?? []),
      );
      const before = new Map<string, Entry | null>();
      const after = new Map<string, Entry>();
      const byKey = new Map<string, Entry>();
      const results = links.map((link, index): LinkResult => {
        const keys = pages[index] ?? [];
        const stored = found[index];
        const same = keys.map((key) => byKey.get(key)).find(Boolean);
        const known = same ?? (stored && (after.get(stored.id) ?? stored));
        const entry = known
          ? merged(known, link, named.names(link.tags))
          : addedEntry(link, named.names(link.tags), newId(), now);
        if (!before.has(entry.id)) before.set(entry.id, stored ?? null);
        after.set(entry.id, entry);
        for (const key of keys) byKey.set(key, entry);
        return { id: entry.id, result: known ? 'merged' : 'added' };
      });
      await tags.bulkPut(named.made);
      await entries.bulkPut([...after.values()]);
      await aliases.bulkPut(
        [...byKey]
          .filter(([key, entry]) => key !== entry.key)
          .map(([key, { id }]) => ({ key, id })),
      );
      const { added, edited } = steps(before, after);
      await addToSearch(
        database,
        added.map((entry) => packable(entry, null)),
      );
      await recordStep(database, {
        unit,
        at: now,
        added,
        edited,
        tags: named.made.map((tag) => ({
          key: tag.key,
          before: null,
          after: tag,
        })),
      });
      return results;
    },
  );
}

function steps(
  before: ReadonlyMap<string, Entry | null>,
  after: ReadonlyMap<string, Entry>,
) {
  const added: Entry[] = [];
  const edited: { id: string; before: Fields; after: Fields }[] = [];
  for (const [id, entry] of after) {
    const known = before.get(id);
    if (known)
      edited.push({
        id,
        before: mergedFields(known),
        after: mergedFields(entry),
      });
    else added.push(entry);
  }
  return { added, edited };
}

function addedEntry(
  link: Link,
  tags: readonly string[],
  id: string,
  now: number,
): Entry {
  const { url, title = '', state, favorite = false, note = '' } = link;
  const { savedAt, rating } = link;
  return {
    ...newLink({ url, title }, id, savedAt ?? now),
    updatedAt: now,
    tags,
    favorite,
    state: state ?? 'unread',
    note: note.trim() || null,
    ...(rating && { rating }),
  };
}

function merged(known: Entry, link: Link, tags: readonly string[]): Entry {
  const notes = [known.note, link.note?.trim()].filter(Boolean);
  const rating = known.rating ?? link.rating;
  return {
    ...known,
    tags: changedTags(known.tags, tags),
    savedAt: Math.min(known.savedAt, link.savedAt ?? known.savedAt),
    favorite: known.favorite || (link.favorite ?? false),
    note: [...new Set(notes)].join('\n\n') || null,
    deletedAt: null,
    ...(rating && { rating }),
  };
}

/** The fields that merging a link may change. */
function mergedFields(entry: Entry): Fields {
  const { tags, savedAt, favorite, rating, note, deletedAt } = entry;
  return { tags, savedAt, favorite, rating, note, deletedAt } as Fields;
}
