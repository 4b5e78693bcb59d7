import type { Importer } from '../importer';
import { asFields, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';
import { splitTags, tagsOf } from '../tag-lists';

/** Pinboard JSON: what is not to be read has been. */
const importer: Importer = {
  id: 'pinboard',
  recognises: ({ json }) =>
    listOf(
      postsIn(json),
      (fields) =>
        'href' in fields && ('toread' in fields || 'extended' in fields),
    ),
  *read({ json, now }) {
    for (const member of asList(postsIn(json))) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(fields.href),
              title: asText(fields.description),
              tags: Array.isArray(fields.tags)
                ? tagsOf(fields.tags)
                : splitTags(asText(fields.tags), /\s+/u),
              savedAt: fields.time,
              state: fields.toread === 'yes' ? 'unread' : 'done',
              note: asText(fields.extended),
            },
            now,
          );
    }
  },
};

export default importer;

/** The export, or an answer of its API. */
function postsIn(json: unknown): unknown {
  return asFields(json)?.posts ?? json;
}
