import type { Importer } from '../importer';
import { asFields, asFlag, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** Any list of things with an address: Readeck, Delicious, elCurator, linkding and others. */
const importer: Importer = {
  id: 'json',
  order: 2,
  recognises: ({ json }) =>
    listOf(json, (fields) =>
      ['url', 'href', 'uri', 'link'].some((name) =>
        /^https?:/iu.test(asText(fields[name])),
      ),
    ),
  *read({ json, now }) {
    for (const member of asList(json)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(
                fields.url ?? fields.link ?? fields.uri ?? fields.href,
              ),
              title: asText(fields.title ?? fields.name),
              tags: tagsOf(fields.labels ?? fields.tags),
              savedAt:
                fields.created ??
                fields.created_at ??
                fields.createdAt ??
                fields.savedAt ??
                fields.date_added,
              state: asFlag(fields.is_archived ?? fields.archived)
                ? 'archived'
                : null,
              favorite: asFlag(
                fields.is_marked ??
                  fields.favorite ??
                  fields.important ??
                  fields.starred,
              ),
              note: asText(fields.note ?? fields.notes),
            },
            now,
          );
    }
  },
};

export default importer;
