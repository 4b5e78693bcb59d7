import type { Database } from '../library/database';
import { cleanTags, type Highlight, type Remarks } from './highlight';

/** What is done to many highlights at once. */
export interface ManyEdit extends Partial<Remarks> {
  /** Is added to the tags that each has. */
  readonly addTag?: string;
  readonly isTrashed?: boolean;
}

/**
 * Changes many highlights in one transaction. @returns them as they were, to put back
 */
export async function editHighlights(
  database: Database,
  ids: readonly string[],
  edit: ManyEdit,
  now: number,
): Promise<Highlight[]> {
  return database.transaction('rw', database.highlights, async () => {
    const found = await database.highlights.bulkGet([...ids]);
    const old = found.filter((one) => one !== undefined);
    await database.highlights.bulkPut(old.map((one) => edited(one, edit, now)));
    return old;
  });
}

function edited(
  old: Highlight,
  { addTag, isTrashed, ...remarks }: ManyEdit,
  now: number,
): Highlight {
  const tags = [...(remarks.tags ?? old.tags), ...(addTag ? [addTag] : [])];
  return {
    ...old,
    ...remarks,
    tags: cleanTags(tags),
    deletedAt: isTrashed === undefined ? old.deletedAt : isTrashed ? now : null,
    updatedAt: isTrashed === undefined ? now : old.updatedAt,
  };
}

/** Puts highlights back as they were. */
export async function putHighlightsBack(
  database: Database,
  old: readonly Highlight[],
): Promise<void> {
  await database.highlights.bulkPut([...old]);
}
