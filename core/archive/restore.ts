import type { Database } from '../library/database';
import { knownTags, type Unit } from '../library/edit';
import type { Entry } from '../library/entry';
import type { LinkResult } from '../library/links';
import { addToSearch, packable } from '../library/search/segments';
import { changedTags } from '../library/tag';
import { recordStep } from '../library/undo';
import type { Fields } from '../library/undo-step';
import { articleHash } from '../library/version';
import type { Card } from '../study/card';
import type { Project } from '../study/project';
import { type BroughtRows, nothingBrought } from './brought';
import { planRestore, type RestorePlan } from './plan';
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
): Promise<{ results: LinkResult[]; brought: BroughtRows }> {
  const { entries, contents, versions, images, aliases, tags } = database;
  const named = await knownTags(
    database,
    wished.flatMap(({ stored, tags }) => [...stored.entry.tags, ...tags]),
  );
  await tags.bulkPut(named.made);
  const results: LinkResult[] = [];
  const added: Entry[] = [];
  const edited: { id: string; before: Fields; after: Fields }[] = [];
  const brought: BroughtRows[] = [];
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
    brought.push(await rowsOf(database, plan));
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
  return { results, brought: joined(brought) };

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

/** What the plan is about to write, with what stands in its place. */
async function rowsOf(
  { highlights }: Database,
  { after: { id }, content, replaced, ...plan }: RestorePlan,
): Promise<BroughtRows> {
  const marks = plan.highlights;
  const before = await highlights.bulkGet(marks.map(({ id }) => id));
  const hash = content && articleHash(content.article);
  return {
    ...nothingBrought,
    highlights: marks.map(({ id, updatedAt }, index) => ({
      ...{ id, updatedAt },
      before: before[index] ?? null,
    })),
    texts: hash ? [{ id, hash, previous: replaced }] : [],
    versions: plan.versions.map(({ hash }) => [id, hash]),
    images: plan.images.map(({ src }) => [id, src]),
  };
}

function joined(all: readonly BroughtRows[]): BroughtRows {
  return {
    ...nothingBrought,
    highlights: all.flatMap(({ highlights }) => highlights),
    texts: all.flatMap(({ texts }) => texts),
    versions: all.flatMap(({ versions }) => versions),
    images: all.flatMap(({ images }) => images),
  };
}

export function changedFields(before: Entry, after: Entry) {
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
): Promise<Pick<BroughtRows, 'tags' | 'projects' | 'cards'>> {
  const made: string[] = [];
  for (const tag of shelf.tags)
    if (!(await tags.get(tag.key))) {
      await tags.put(tag);
      made.push(tag.key);
    }
  const newer: { before: Project | null; after: Project }[] = [];
  for (const after of shelf.projects) {
    const before = (await projects.get(after.id)) ?? null;
    if (before && !before.deletedAt && before.updatedAt >= after.updatedAt)
      continue;
    await projects.put(after);
    newer.push({ before, after });
  }
  const asked: { before: Card | null; after: Card }[] = [];
  for (const after of shelf.cards) {
    const before = (await cards.get(after.id)) ?? null;
    const last = before?.memory?.lastReview ?? -1;
    if (before && (after.memory?.lastReview ?? -1) <= last) continue;
    await cards.put(after);
    asked.push({ before, after });
  }
  return { tags: made, projects: newer, cards: asked };
}
