import type { Importer } from '../importer';
import { asFlag } from '../json-values';
import { toRow } from '../row';
import { splitTags } from '../tag-lists';

/** Raindrop.io: its export (11 columns) and the 6 columns it imports; highlights, when there are any, one a line. */
const importer: Importer = {
  id: 'raindrop',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return (
      has('url') &&
      ((has('excerpt') && has('created')) ||
        has('cover') ||
        (has('folder') && has('note') && has('created')))
    );
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield toRow(
        {
          url: row('url', 'link'),
          title: row('title'),
          tags: splitTags(row('tags'), /,/u),
          folders: row('folder') === 'Unsorted' ? [] : [row('folder')],
          savedAt: row('created'),
          favorite: asFlag(row('favorite')),
          note: row('note'),
          highlights: row('highlights')
            .split(/\r?\n/u)
            .map((quote) => ({ quote })),
        },
        now,
      );
  },
};

export default importer;
