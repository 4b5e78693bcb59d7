import { canonicalText } from '../article/canonical-text';
import type { ImportedHighlight } from '../import/importer';
import type { Database } from '../library/database';
import { readArticle } from '../library/store';
import { findingOf } from './finding-of';
import { cleanTags, type Highlight } from './highlight';
import { readText } from './readable-text';

/** What became of highlights that were brought from elsewhere. */
export interface Brought {
  readonly added: readonly Highlight[];
  /** Were there already: the same id, or the same words. */
  readonly known: number;
}

/** What was said about a page as a whole comes as a highlight of nothing; it belongs to the page's own note. */
export function pageNotes(imported: readonly ImportedHighlight[]): string[] {
  return imported
    .filter(({ quote, mark, note }) => quote === '' && !mark?.image && note)
    .map(({ note }) => note);
}

/**
 * Adds highlights from a file to a saved article, in one transaction. Those whose words are in its text are
 * found at once; without a text they wait for it ("chờ gắn").
 * @param newId for highlights that bring none
 */
export async function bringHighlights(
  database: Database,
  entryId: string,
  imported: readonly ImportedHighlight[],
  { now, newId }: { now: number; newId: () => string },
): Promise<Brought> {
  const { contents, highlights } = database;
  return database.transaction('rw', [contents, highlights], async () => {
    const article = await readArticle(database, entryId);
    const canonical = article && canonicalText(article);
    const text = canonical && readText(canonical.text, canonical.version);
    const kept = await highlights.where({ entryId }).toArray();
    const ids = new Set(kept.map(({ id }) => id));
    const words = new Set(kept.map(wordsOf));
    const added: Highlight[] = [];
    let known = 0;
    for (const one of imported) {
      const made = waitingHighlight(one, { entryId, now, newId });
      if (!made) continue;
      const isKnown = one.mark?.id
        ? ids.has(made.id) || (await highlights.get(made.id)) !== undefined
        : words.has(wordsOf(made));
      if (isKnown) {
        known++;
        continue;
      }
      ids.add(made.id);
      words.add(wordsOf(made));
      added.push({ ...made, ...(text && findingOf(text, made)) });
    }
    await highlights.bulkAdd(added);
    return { added, known };
  });
}

function wordsOf({ target, note }: Highlight): string {
  return `${target.type === 'text' ? target.exact : target.src}\n\n${note}`;
}

/** @returns null for a note that lies on no words and no picture */
function waitingHighlight(
  { quote, note, mark }: ImportedHighlight,
  made: { entryId: string; now: number; newId: () => string },
): Highlight | null {
  if (quote === '' && !mark?.image) return null;
  const createdAt = mark?.createdAt ?? made.now;
  return {
    id: mark?.id ?? made.newId(),
    entryId: made.entryId,
    target: mark?.image
      ? { type: 'image', ...mark.image }
      : {
          type: 'text',
          paragraph: mark?.paragraph ?? null,
          exact: quote,
          prefix: mark?.prefix ?? '',
          suffix: mark?.suffix ?? '',
          position: mark?.position ?? null,
        },
    meaning: mark?.meaning ?? 'own',
    note,
    tags: cleanTags(mark?.tags ?? []),
    status: 'waiting',
    changedTo: null,
    createdAt,
    updatedAt: mark?.updatedAt ?? createdAt,
    deletedAt: null,
  };
}
