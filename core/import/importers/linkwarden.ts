import type { Importer } from '../importer';
import { asFields, asList, asText, listOf } from '../json-values';
import { marksOf } from '../marks-of';
import { toRow } from '../row';
import { pathOf, tagsOf } from '../tag-lists';

/** Linkwarden: collections, each naming the one around it, with their links. */
const importer: Importer = {
  id: 'linkwarden',
  recognises: ({ json }) =>
    listOf(asFields(json)?.collections, ({ links }) => Array.isArray(links)),
  *read({ json, now }) {
    const file = asFields(json) ?? {};
    const collections = asList(file.collections).map(
      (member) => asFields(member) ?? {},
    );
    const byId = new Map(
      collections.map((collection) => [collection.id, collection]),
    );
    const pinned = new Set(
      asList(file.pinnedLinks).map((link) => asFields(link)?.id),
    );
    for (const collection of collections)
      for (const member of asList(collection.links)) {
        const link = asFields(member);
        yield link === null
          ? { skip: 'badRow' }
          : toRow(
              {
                url: asText(link.url),
                title: asText(link.name),
                tags: tagsOf(link.tags),
                folders: [
                  // Where nothing was sorted in, there is no folder.
                  pathOf(collection.id, byId).replace(/^Unorganized$/u, ''),
                ],
                savedAt: link.importDate ?? link.createdAt,
                favorite: pinned.has(link.id),
                note: asText(link.description),
                highlights: marksOf(link.highlights ?? link.highlight, now),
              },
              now,
            );
      }
  },
};

export default importer;
