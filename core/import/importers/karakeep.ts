import type { Importer } from '../importer';
import { asFields, asFlag, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** Karakeep (Hoarder): bookmarks that name the lists they are in; texts of one's own have no address. */
const importer: Importer = {
  id: 'karakeep',
  recognises: ({ json }) =>
    listOf(
      asFields(json)?.bookmarks,
      (fields) => 'content' in fields && 'createdAt' in fields,
    ),
  *read({ json, now }) {
    const file = asFields(json) ?? {};
    const lists = new Map(
      asList(file.lists).map((list) => [
        asText(asFields(list)?.id),
        asText(asFields(list)?.name),
      ]),
    );
    for (const member of asList(file.bookmarks)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(asFields(fields.content)?.url),
              title: asText(fields.title),
              tags: tagsOf(fields.tags),
              folders: asList(fields.lists).map(
                (id) => lists.get(asText(id)) ?? '',
              ),
              savedAt: fields.createdAt,
              state: asFlag(fields.archived) ? 'archived' : 'unread',
              favorite: asFlag(fields.favourited),
              note: asText(fields.note),
            },
            now,
          );
    }
  },
};

export default importer;
