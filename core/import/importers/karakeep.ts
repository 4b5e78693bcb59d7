import type { Importer } from '../importer';
import {
  asFields,
  asFlag,
  asList,
  asText,
  type Fields,
  listOf,
} from '../json-values';
import { marksOf } from '../marks-of';
import { toRow } from '../row';
import { pathOf, tagsOf } from '../tag-lists';

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
      asList(file.lists).map((list) => {
        const fields = asFields(list) ?? {};
        return [fields.id, fields];
      }),
    );
    for (const member of asList(file.bookmarks)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: addressIn(asFields(fields.content) ?? {}),
              title: asText(fields.title) || ownTitle(fields),
              tags: tagsOf(fields.tags),
              folders: asList(fields.lists).map((id) => pathOf(id, lists)),
              savedAt: fields.createdAt,
              state: asFlag(fields.archived) ? 'archived' : 'unread',
              favorite: asFlag(fields.favourited),
              note: asText(fields.note),
              highlights: marksOf(fields.highlights, now),
            },
            now,
          );
    }
  },
};

export default importer;

/** What the page calls itself. */
function ownTitle({ content }: Fields): string {
  return asText(asFields(content)?.title);
}

/** A kept file, like a PDF, names where it came from. */
function addressIn({ url, sourceUrl }: Fields): string {
  return asText(url) || asText(sourceUrl);
}
