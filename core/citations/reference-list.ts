import type { CitationStyle } from './citation-style';
import type { Reference } from './reference';

/** References of one language, or all where the style does not divide them. */
export interface ReferenceGroup {
  /** BCP 47; null for an undivided list. */
  readonly language: string | null;
  readonly references: readonly {
    readonly reference: Reference;
    /** From 1, through all groups. */
    readonly number: number;
  }[];
}

/** The list of references as the style orders it. @param references in the order of first mention, each once */
export function referenceList(
  style: CitationStyle,
  references: readonly Reference[],
): readonly ReferenceGroup[] {
  const groups = style.isByLanguage
    ? [...Map.groupBy(references, ({ language }) => language)].sort(
        ([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1),
      )
    : [[null, references] as const];
  let number = 0;
  return groups.map(([language, members]) => ({
    language,
    references: [...members]
      .sort(style.compare)
      .map((reference) => ({ reference, number: ++number })),
  }));
}

/** Vietnamese first, what has no known language last. */
function rankOf(language: string): number {
  return language === 'vi' ? 0 : language === 'und' ? 2 : 1;
}

/** The number of each reference in the list, by its address; empty where texts do not point by number. */
export function referenceNumbers(
  style: CitationStyle,
  groups: readonly ReferenceGroup[],
): ReadonlyMap<string, number> {
  return new Map(
    style.isNumbered
      ? groups.flatMap(({ references }) =>
          references.map(
            ({ reference, number }) => [reference.url, number] as const,
          ),
        )
      : [],
  );
}
