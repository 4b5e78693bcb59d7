import type { Database } from '../library/database';
import type { Shelf } from './stored';

/** What an archive says of the library as a whole. */
export async function readShelf({
  tags,
  projects,
  cards,
}: Pick<Database, 'tags' | 'projects' | 'cards'>): Promise<Shelf> {
  return {
    tags: await tags.toArray(),
    projects: await projects
      .filter(({ deletedAt }) => deletedAt === null)
      .toArray(),
    cards: await cards.toArray(),
  };
}
