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
      yield row('type') === 'Reply'
        ? { skip: 'reply' }
        : toRow(
            {
              url: row('url'),
              title: row('page'),
              tags: splitTags(row('tags'), /,/u),
              savedAt: row('created at'),
              highlights: [
                {
                  quote: row('quote/description', 'quote'),
                  note: row('comment'),
                  at: row('created at'),
                },
              ],
            },
            now,
          );
  },
};

export default importer;
