import { liveQuery } from 'dexie';
import { canonicalText } from '../../article/canonical-text';
import { foldString } from '../../text/fold';
import type { Database } from '../database';
import { type Tag, tagKey } from '../tag';
import { looseQuery, parseQuery } from './query';
import { type Found, openSearcher, type Surroundings } from './searcher';
import { dropOldRules, repairSearch, tidySegments } from './segments';
import { allStand, markedText, type Snippet, snippetOf } from './snippet';

/** How one found article is shown. */
export interface FoundText {
  readonly id: string;
  readonly title: Snippet;
  /** The place in the text that answers best; null when only title, note or tags do. */
  readonly text: Snippet | null;
  /** The reader's note, when it answers. */
  readonly note: Snippet | null;
}

/**
 * Searches the library. What can be typed: `parseQuery`. Every search first takes up what was saved since
 * the last, by whichever tab.
 */
export interface LibrarySearch {
  /**
   * @param typing whether the last word may be unfinished
   * @returns null when there is nothing to look for
   * @throws what `signal` was aborted with
   */
  find(
    text: string,
    options?: { readonly typing?: boolean; readonly signal?: AbortSignal },
  ): Promise<Found | null>;
  /** The places of some found articles, in their order: ask for what is on the screen. */
  show(
    ids: readonly string[],
    text: string,
    options?: { readonly typing?: boolean; readonly signal?: AbortSignal },
  ): Promise<FoundText[]>;
}

/**
 * @param turn lets messages in; called between two segments
 * @param signal ends the watching of notes and trash
 */
export function openLibrarySearch(
  database: Database,
  turn: () => Promise<void>,
  signal: AbortSignal,
): LibrarySearch & {
  /** Makes findable what is not, and merges what is in pieces; for when nobody is waiting. */
  readonly tidy: () => Promise<void>;
} {
  const searcher = openSearcher();
  const around = watchSurroundings(database, signal);
  let updating: Promise<void> = Promise.resolve();

  const update = async () => {
    const present = new Set(
      await database.segments.toCollection().primaryKeys(),
    );
    const known = searcher.numbers();
    const fresh = [...present].filter((n) => !known.has(n));
    if (fresh.length === 0 && present.size === known.size) return;
    // A segment that was merged between the two reads comes with the next search.
    const read = await database.segments.bulkGet(fresh);
    searcher.update(
      read.filter((segment) => segment !== undefined),
      present,
    );
  };
  const upToDate = () => {
    updating = updating.then(update, update);
    return updating;
  };

  return {
    async find(text, { typing = false, signal } = {}) {
      await upToDate();
      const pause = async () => {
        await turn();
        signal?.throwIfAborted();
      };
      return searcher.find(text, { typing, pause }, await around());
    },
    async show(ids, text, { typing = false, signal } = {}) {
      const query = parseQuery(text, typing);
      const shown: FoundText[] = [];
      for (const id of ids) {
        signal?.throwIfAborted();
        const entry = await database.entries.get(id);
        if (!entry) continue;
        const content = await database.contents.get(id);
        const body = content ? bodyOf(content.article) : '';
        const said = [entry.title, body, entry.note ?? '', ...entry.tags];
        // Found word by word, it is shown word by word.
        const phrases = allStand(query.phrases, said)
          ? query.phrases
          : looseQuery(query).phrases;
        const note = entry.note ? markedText(entry.note, phrases) : null;
        shown.push({
          id,
          title: markedText(entry.title, phrases),
          text: snippetOf(body, phrases),
          note: note && note.spans.length > 0 ? note : null,
        });
        await turn();
      }
      return shown;
    },
    async tidy() {
      await dropOldRules(database);
      await upToDate();
      await repairSearch(database, searcher.ids(), turn);
      await tidySegments(database);
      await upToDate();
    },
  };
}

/** The title is shown whole beside it, so it is left out here. */
function bodyOf(article: Parameters<typeof canonicalText>[0]): string {
  return canonicalText(article).text.slice(article.title.length + 1);
}

/** What changes without an article's text changing. Notes are watched: reading them all takes its time. */
function watchSurroundings(database: Database, signal: AbortSignal) {
  const { entries, tags } = database;
  let notes: ReturnType<typeof readNotes> | null = null;
  const watching = liveQuery(() => readNotes(database)).subscribe({
    next: (value) => {
      notes = Promise.resolve(value);
    },
    error: () => {
      notes = null; // the next search reads itself, and says what is wrong
    },
  });
  signal.addEventListener('abort', () => watching.unsubscribe());

  return async (): Promise<Surroundings> => {
    const all = await tags.toArray();
    return {
      hidden: new Set(await entries.where('deletedAt').above(0).primaryKeys()),
      notes: await (notes ?? readNotes(database)),
      tags: all.map(({ key }) => key),
      tagged: async (wished) => {
        const isWished = tagMatcher(wished);
        const names = all.filter(isWished).map(({ name }) => name);
        const tagged = entries.where('tags').anyOf(names);
        return new Set(await tagged.primaryKeys());
      },
    };
  };
}

/** Marks count when some were typed, as in a quoted phrase; a hyphen joins words where a space would end them. */
function tagMatcher(wished: string): (tag: Tag) => boolean {
  const form = (text: string) => tagKey(text).replace(/[\s-]+/gu, ' ');
  const key = form(wished);
  return foldString(key) === key
    ? (tag) => foldString(form(tag.name)) === key
    : (tag) => form(tag.name) === key;
}

/** The reader's words on articles and on what they highlighted. */
async function readNotes({ entries, highlights }: Database) {
  const noted = await entries.where('note').above('').toArray();
  const remarked = await highlights
    .filter(({ note, deletedAt }) => note !== '' && deletedAt === null)
    .toArray();
  return [
    ...noted.map(({ id, note }) => ({ id, note: note ?? '' })),
    ...remarked.map(({ entryId, note }) => ({ id: entryId, note })),
  ];
}
