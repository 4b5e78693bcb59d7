import type { Importer } from '../importer';
import { asFlag } from '../json-values';
import { toRow } from '../row';
import { splitTags } from '../tag-lists';

/** Matter: the queue, what was read and the rest. */
const importer: Importer = {
  id: 'matter',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return has('url') && has('in queue') && has('read');
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield toRow(
        {
          url: row('url'),
          title: row('title'),
          tags: splitTags(row('tags'), /;/u),
          savedAt: row('last interaction date'),
          state: asFlag(row('read'))
            ? 'done'
            : asFlag(row('in queue'))
              ? 'unread'
              : 'archived',
          favorite: asFlag(row('favorited')),
        },
        now,
      );
  },
};

export default importer;
