import type { Facet } from '../../components/facet';
import { type Tag, type TagColor, tagKey } from '../../core/library/tag';
import type { LibraryModel } from './model';

/** The sites and tags that articles of the library have, the most frequent first. */
export function facetsOf({ entries, tags }: LibraryModel): {
  readonly sites: readonly Facet[];
  readonly tags: readonly Facet[];
} {
  const sites = new Map<string, { name: string; count: number }>();
  const counts = new Map<string, number>();
  for (const entry of entries.value ?? []) {
    if (entry.deletedAt !== null) continue;
    const site = sites.get(entry.site);
    if (site) site.count += 1;
    else sites.set(entry.site, { name: entry.siteName, count: 1 });
    for (const tag of entry.tags)
      counts.set(tagKey(tag), (counts.get(tagKey(tag)) ?? 0) + 1);
  }
  return {
    sites: sorted(
      [...sites].map(([value, { name, count }]) => ({ value, name, count })),
    ),
    tags: sorted(
      [...tags.value.values()].map(({ key, name }) => ({
        value: key,
        name,
        count: counts.get(key) ?? 0,
      })),
    ),
  };
}

function sorted(facets: readonly Facet[]): Facet[] {
  return facets.toSorted(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'),
  );
}

export function colorOf(
  tags: ReadonlyMap<string, Tag>,
  name: string,
): TagColor {
  return tags.get(tagKey(name))?.color ?? 'gray';
}
