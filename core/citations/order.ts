import type { Name } from './name';
import type { Reference } from './reference';

const collator = new Intl.Collator('vi', { numeric: true });

/** Alphabetical by what `keyOf` says, the Vietnamese alphabet first; then by year and title. */
export function byKeys(
  keysOf: (reference: Reference) => readonly string[],
): (a: Reference, b: Reference) => number {
  return (a, b) => {
    const first = keysOf(a);
    const second = keysOf(b);
    for (let i = 0; i < Math.max(first.length, second.length); i++) {
      const order = collator.compare(first[i] ?? '', second[i] ?? '');
      if (order !== 0) return order;
    }
    return (
      (a.published?.year ?? 0) - (b.published?.year ?? 0) ||
      collator.compare(a.title, b.title)
    );
  };
}

/** Given name, then family and middle names: how Vietnamese lists are sorted. Foreigners: by family name. */
export function vietnameseKeys(reference: Reference): readonly string[] {
  return reference.authors.length > 0
    ? reference.authors.flatMap(
        ({ isVietnamese, called, whole, family, given }) =>
          isVietnamese ? [called, whole] : [family || whole, given],
      )
    : [reference.publisher];
}

/** Family name, then given names; without authors what the entry begins with. */
export function familyKeys(
  reference: Reference,
  withoutAuthors: (reference: Reference) => string,
): readonly string[] {
  return reference.authors.length > 0
    ? reference.authors.flatMap(({ family, given, whole }) =>
        family ? [family, given] : [whole],
      )
    : [withoutAuthors(reference)];
}

/** Names in a row: "A", "A and B", "A, B, and C" as `last` and `lastOfTwo` say. */
export function row(
  names: readonly string[],
  { last, lastOfTwo = last }: { last: string; lastOfTwo?: string },
): string {
  if (names.length < 2) return names[0] ?? '';
  return (
    names.slice(0, -1).join(', ') +
    (names.length === 2 ? lastOfTwo : last) +
    names.at(-1)
  );
}

/** Family name by which a text refers to a person; a pen name stays whole. */
export function shortName({ family, whole }: Name): string {
  return family || whole;
}
