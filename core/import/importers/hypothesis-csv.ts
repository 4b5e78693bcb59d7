import type { Importer } from '../importer';
import { toRow } from '../row';
import { splitTags } from '../tag-lists';

/** Hypothesis CSV: a row an annotation. */
const importer: Importer = {
  id: 'hypothesis-csv',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return (
      has('url') && has('group') && (has('quote/description') || has('quote'))
    );
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield row('type', 'annotation/reply type') === 'Reply'
        ? { skip: 'reply' }
        : toRow(
            {
              url: row('url'),
              title: isPageLabel(row('page')) ? '' : row('page'),
              tags: splitTags(row('tags'), /,/u),
              savedAt: row('created at', 'creation date'),
              highlights: [
                {
                  quote: row('quote/description', 'quote'),
                  note: row('comment', 'body'),
                  at: row('created at', 'creation date'),
                },
              ],
            },
            now,
          );
  },
};

/** The page of a PDF or a book ("23", "xiv", "A-2"), which is no title. */
function isPageLabel(text: string): boolean {
  return /^(?:[a-z]{0,2}[-. ]?\d{1,5}(?:[-–]\d{1,5})?|[ivxlcdm]{1,8})$/iu.test(
    text,
  );
}

export default importer;
