import type { Database } from '../library/database';
import type { Card } from './card';
import type { Project } from './project';

/** Projects that are not deleted, those that were worked on last first. */
export async function listProjects(database: Database): Promise<Project[]> {
  const all = await database.projects.orderBy('updatedAt').reverse().toArray();
  return all.filter(({ deletedAt }) => deletedAt === null);
}

/** Keeps a project as it is given: a new one, a changed one, or an old state that is put back. */
export async function keepProject(
  database: Database,
  project: Project,
): Promise<void> {
  await database.projects.put(project);
}

/**
 * Changes a project as it is now, in one transaction: two windows lose nothing of each other.
 * @returns the project before, or null when it is not there
 */
export async function changeProject(
  database: Database,
  id: string,
  now: number,
  change: (old: Project) => Partial<Omit<Project, 'id'>>,
): Promise<Project | null> {
  return database.transaction('rw', database.projects, async () => {
    const old = await database.projects.get(id);
    if (!old) return null;
    await database.projects.put({ ...old, ...change(old), updatedAt: now });
    return old;
  });
}

export async function listCards(database: Database): Promise<Card[]> {
  return database.cards.toArray();
}

export async function keepCard(database: Database, card: Card): Promise<void> {
  await database.cards.put(card);
}

/** Takes an answer back: the card as it was, which may be one that was never stored. */
export async function putCardBack(
  database: Database,
  card: Card,
): Promise<void> {
  if (card.memory === null && card.kind !== 'cloze')
    await database.cards.delete(card.id);
  else await database.cards.put(card);
}
