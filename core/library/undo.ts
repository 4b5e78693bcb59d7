import { type Database, savingTables } from './database';
import type { Entry } from './entry';
import { removeEntries } from './store';
import { type Fields, ownFields, type UndoStep } from './undo-step';

/** Writes down what is about to be changed, in the transaction that changes it. */
export async function recordStep(
  database: Database,
  {
    added = [],
    ...step
  }: Pick<UndoStep, 'unit' | 'at'> &
    Partial<Pick<UndoStep, 'edited' | 'tags'>> & {
      readonly added?: readonly Entry[];
    },
): Promise<void> {
  await database.undo.add({
    edited: [],
    tags: [],
    ...step,
    added: added.map(({ id }) => id),
    cameAs: Object.fromEntries(
      added.map((entry) => [entry.id, ownFields(entry)]),
    ),
  });
}

/**
 * Takes a unit back, the last step first, in one transaction. What was changed again since keeps its newer
 * value; what came with an import goes, or to the trash when the reader has done something with it.
 * @returns how many entries changed; 0 when the unit is unknown or was taken back before
 */
export async function undoUnit(
  database: Database,
  unit: string,
  now: number,
): Promise<number> {
  const { undo, tags, highlights } = database;
  return database.transaction(
    'rw',
    [...savingTables(database), undo, tags, highlights],
    async () => {
      const steps = await undo.where({ unit }).reverse().sortBy('n');
      const changed = new Set<string>();
      for (const step of steps) {
        for (const { id } of await takeBackEdits(database, step))
          changed.add(id);
        for (const id of await takeBackAdded(database, step, now))
          changed.add(id);
        await takeBackTags(database, step);
      }
      await undo.bulkDelete(steps.map(({ n }) => n));
      return changed.size;
    },
  );
}

async function takeBackEdits(
  database: Database,
  { edited }: UndoStep,
): Promise<Entry[]> {
  const found = await database.entries.bulkGet(edited.map(({ id }) => id));
  const restored = edited.flatMap(({ before, after }, index) => {
    const entry = found[index];
    if (!entry) return [];
    const names = (Object.keys(after) as (keyof Fields)[]).filter((name) =>
      same(entry[name], after[name]),
    );
    const fields = names.map((name) => [name, before[name]]);
    return [{ ...entry, ...Object.fromEntries(fields) } as Entry];
  });
  await database.entries.bulkPut(restored);
  return restored;
}

async function takeBackAdded(
  database: Database,
  { added, cameAs = {} }: UndoStep,
  now: number,
): Promise<string[]> {
  const found = (await database.entries.bulkGet([...added])).filter(
    (entry) => entry !== undefined,
  );
  const marked = await database.highlights
    .where('entryId')
    .anyOf([...added])
    .toArray();
  const isMarked = new Set(marked.map(({ entryId }) => entryId));
  const touched = found.filter(
    (entry) =>
      !entry.unloaded ||
      isMarked.has(entry.id) ||
      !same(ownFields(entry), cameAs[entry.id]),
  );
  await database.entries.bulkPut(
    touched.map((entry) => ({ ...entry, deletedAt: entry.deletedAt ?? now })),
  );
  const gone = found
    .filter((entry) => !touched.includes(entry))
    .map(({ id }) => id);
  await removeEntries(database, gone);
  return found.map(({ id }) => id);
}

/** A tag that was made stays while an article has it, by whomever it was put there. */
async function takeBackTags(
  { tags, entries }: Database,
  step: UndoStep,
): Promise<void> {
  for (const { key, before, after } of step.tags) {
    if (!same(await tags.get(key), after ?? undefined)) continue;
    if (before) await tags.put(before);
    else if (
      !(await entries
        .where('tags')
        .equals(after?.name ?? '')
        .count())
    )
      await tags.delete(key);
  }
}

/** Stored values are plain data, written by the same code in the same order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
