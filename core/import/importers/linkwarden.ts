import type { Importer } from '../importer';
import { asFields, asList, asText, type Fields, listOf } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

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
                folders: [pathOf(collection, byId)],
                savedAt: link.importDate ?? link.createdAt,
                favorite: pinned.has(link.id),
                note: asText(link.description),
              },
              now,
            );
      }
  },
};

export default importer;

function pathOf(
  collection: Fields,
  byId: ReadonlyMap<unknown, Fields>,
): string {
  const names: string[] = [];
  const seen = new Set<Fields>();
  let at: Fields | undefined = collection;
  while (at && !seen.has(at)) {
    seen.add(at); // a ring of collections is somebody's mistake, no reason to hang
    names.unshift(asText(at.name));
    at = byId.get(at.parentId);
  }
  return names.join('/');
}
