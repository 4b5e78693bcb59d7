import { stateOfProgress } from '../../library/read-state';
import type { Importer } from '../importer';
import { toRow } from '../row';
import { quotedTags } from '../tag-lists';

/** Readwise Reader. What a feed brought by itself was never saved by anybody. */
const importer: Importer = {
  id: 'readwise-reader',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return has('url') && has('saved date') && has('location');
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield row('location') === 'feed'
        ? { skip: 'feed' }
        : toRow(
            {
              url: row('url'),
              title: row('title'),
              tags: quotedTags(row('document tags')),
              savedAt: row('saved date'),
              state:
                row('location') === 'archive'
                  ? 'archived'
                  : stateOfProgress(Number(row('reading progress'))),
            },
            now,
          );
  },
};

export default importer;
