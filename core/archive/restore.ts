import type { Database } from '../library/database';
import { knownTags, type Unit } from '../library/edit';
import type { Entry } from '../library/entry';
import type { LinkResult } from '../library/links';
import { addToSearch, packable } from '../library/search/segments';
import { changedTags } from '../library/tag';
import { recordStep } from '../library/undo';
import type { Fields } from '../library/undo-step';
import { planRestore } from './plan';
import type { Shelf, Stored } from './stored';

/**
 * Brings articles of an archive back, in the caller's transaction over all tables. What the library has is
 * merged and never lost; restoring twice changes nothing the second time.
 * @param wished each with tags that the reader wants on it besides its own
 */
export async function restoreArticles(
  database: Database,
  wished: readonly {
    readonly stored: Stored;
    readonly tags: readonly string[];
  }[],
  { unit, now }: Unit,
): Promise<LinkResult[]> {
  const { entries, contents, versions, images, aliases, tags } = database;
  const named = await knownTags(
    database,
    wished.flatMap(({ stored, tags }) => [...stored.entry.tags, ...tags]),
  );
  await tags.bulkPut(named.made);
  const results: LinkResult[] = [];
  const added: Entry[] = [];
  const edited: { id: string; before: Fields; after: Fields }[] = [];
  for (const { stored, tags: own } of wished) {
    const plan = await planRestore(database, stored);
    const { before } = plan;
    const entry = {
      ...plan.after,
      // One tag has one writing: the library's own, where it has the tag already.
      tags: changedTags(named.names(plan.after.tags), named.names(own)),
    };
    await entries.put(entry);
    if (plan.content) await contents.put(plan.content);
    await versions.bulkPut([...plan.versions]);
    await images.bulkPut([...plan.images]);
    await database.highlights.bulkPut([...plan.highlights]);
    await keepNames(entry, stored);
    if (plan.content || !before)
      await addToSearch(database, [
        packable(entry, plan.content?.article ?? null),
      ]);
    if (before) edited.push({ id: entry.id, ...changedFields(before, entry) });
    else added.push(entry);
    results.push({ id: entry.id, result: before ? 'merged' : 'added' });
  }
  await recordStep(database, {
    unit,
    at: now,
    added,
    edited,
    tags: named.made.map((tag) => ({ key: tag.key, before: null, after: tag })),
  });
  return results;

  async function keepNames({ id, key }: Entry, stored: Stored): Promise<void> {
    const names = [...stored.aliases, stored.entry.key].filter(
      (name) => name !== key,
    );
    const known = await aliases.bulkGet(names);
    await aliases.bulkPut(
      names.filter((_, n) => !known[n]).map((name) => ({ key: name, id })),
    );
  }
}

function changedFields(before: Entry, after: Entry) {
  const names = (Object.keys(after) as (keyof Entry)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const pick = (entry: Entry): Fields =>
    Object.fromEntries(names.map((name) => [name, entry[name]]));
  return { before: pick(before), after: pick(after) };
}

/**
 * Brings back what belongs to no single article, in the caller's transaction: tags keep the colour that they
 * have here, of a project the newer one counts, of a card the one that was asked last.
 */
export async function restoreShelf(
  { tags, projects, cards }: Database,
  shelf: Shelf,
): Promise<void> {
  for (const tag of shelf.tags)
    if (!(await tags.get(tag.key))) await tags.put(tag);
  for (const project of shelf.projects) {
    const known = await projects.get(project.id);
    if (!known || known.deletedAt || known.updatedAt < project.updatedAt)
      await projects.put(project);
  }
  for (const card of shelf.cards) {
    const known = await cards.get(card.id);
    const asked = known?.memory?.lastReview ?? -1;
    if (!known || (card.memory?.lastReview ?? -1) > asked)
      await cards.put(card);
  }
}
