import type { Importer } from '../importer';
import { asFields, asFlag, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';

/** Readability (closed in 2016); people still hold its files. */
const importer: Importer = {
  id: 'readability',
  recognises: ({ json }) =>
    listOf(asFields(json)?.bookmarks, (fields) => 'article__url' in fields),
  *read({ json, now }) {
    for (const member of asList(asFields(json)?.bookmarks)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(fields.article__url),
              title: asText(fields.article__title),
              savedAt: fields.date_added,
              state: asFlag(fields.archive) ? 'archived' : 'unread',
              favorite: asFlag(fields.favorite),
            },
            now,
          );
    }
  },
};

export default importer;
