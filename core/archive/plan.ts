import type { Highlight } from '../highlights/highlight';
import type { Content, Database } from '../library/database';
import type { Entry } from '../library/entry';
import { type KeptImage, sizeOf } from '../library/image';
import { keysOf, lookUpAll } from '../library/lookup';
import type { Version } from '../library/version';
import { articleHash } from '../library/version';
import { mergedEntry } from './merge';
import { stableJson } from './stable-json';
import type { Stored } from './stored';

/** What restoring one article writes; nothing where the library has it all. */
export interface RestorePlan {
  /** Null for an article that the library does not have. */
  readonly before: Entry | null;
  readonly after: Entry;
  readonly content: Content | null;
  /** Hash of the text that `content` takes the place of; where it is another text, that is then a version. */
  readonly replaced: string | null;
  readonly versions: readonly Version[];
  readonly images: readonly KeptImage[];
  readonly highlights: readonly Highlight[];
  readonly effect: 'new' | 'changed' | 'same';
}

/** Compares an article of an archive with the library, and says what would be written. Writes nothing. */
export async function planRestore(
  database: Database,
  stored: Stored,
): Promise<RestorePlan> {
  const { entry } = stored;
  const keys = [entry.key, ...stored.aliases, ...keysOf([entry.url])];
  const before =
    (await database.entries.get(entry.id)) ??
    (await lookUpAll(database, [keys]))[0] ??
    null;
  const id = before?.id ?? entry.id;
  const { content, aside, replaced } = await texts(
    database,
    id,
    before,
    stored,
  );
  const versions = await missingVersions(database, id, [
    ...stored.versions,
    ...aside,
  ]);
  const pictures = await database.images.where({ id }).toArray();
  const there = new Set(pictures.map(({ src }) => src));
  const images = stored.images
    .filter(({ src }) => !there.has(src))
    .map((image) => ({ ...image, id }));
  const highlights = await newerHighlights(database, id, stored.highlights);
  const after: Entry = {
    ...(before ? mergedEntry(before, entry, content !== null) : entry),
    versions: (await database.versions.where({ id }).count()) + versions.length,
    ...sizeOf([...pictures, ...images]),
  };
  const isChanged =
    content !== null ||
    [versions, images, highlights].some(({ length }) => length > 0) ||
    stableJson(before) !== stableJson(after);
  return {
    ...{ before, after, content, replaced, versions, images, highlights },
    effect: before ? (isChanged ? 'changed' : 'same') : 'new',
  };
}

/** The text that was read from its paper last is shown, the other is kept beside it. */
async function texts(
  { contents }: Database,
  id: string,
  before: Entry | null,
  { entry, article }: Stored,
): Promise<{
  content: Content | null;
  aside: Version[];
  replaced: string | null;
}> {
  const same = { content: null, aside: [], replaced: null };
  if (!article) return same;
  const shown = await contents.get(id);
  if (!shown || !before) return { ...same, content: { id, article } };
  if (stableJson(shown.article) === stableJson(article)) return same;
  const isNewer = entry.updatedAt > before.updatedAt;
  const content = isNewer ? { id, article } : null;
  const old = isNewer ? shown.article : article;
  const hash = articleHash(old);
  if (articleHash(isNewer ? article : shown.article) === hash)
    return { ...same, content, replaced: isNewer ? hash : null };
  const savedAt = Math.min(entry.updatedAt, before.updatedAt);
  return {
    content,
    aside: [{ id, hash, article: old, savedAt }],
    replaced: isNewer ? hash : null,
  };
}

async function missingVersions(
  { versions }: Database,
  id: string,
  wished: readonly Version[],
): Promise<Version[]> {
  const known = await versions.where({ id }).toArray();
  const hashes = new Set(known.map(({ hash }) => hash));
  return wished
    .filter(({ hash }) => !hashes.has(hash))
    .map((version) => ({ ...version, id }));
}

/** Of one highlight the one changed last counts; words that are marked already are not marked twice. */
async function newerHighlights(
  { highlights }: Database,
  entryId: string,
  wished: readonly Highlight[],
): Promise<Highlight[]> {
  const same = await highlights.bulkGet(wished.map(({ id }) => id));
  const marked = await highlights.where({ entryId }).toArray();
  const places = new Set(
    marked.filter(({ deletedAt }) => deletedAt === null).map(placeOf),
  );
  return wished
    .filter((mark, index) => {
      const known = same[index];
      if (!known) return !places.has(placeOf(mark));
      return known.deletedAt !== null || known.updatedAt < mark.updatedAt;
    })
    .map((mark) => ({ ...mark, entryId }));
}

function placeOf({ target }: Highlight): string {
  return target.type === 'text'
    ? `${target.position?.start ?? ''} ${target.exact}`
    : target.src;
}
