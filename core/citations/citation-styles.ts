import type { CitationStyle } from './citation-style';

const modules = import.meta.glob<CitationStyle>('./citation-styles/*.ts', {
  eager: true,
  import: 'default',
});

/** Every style that has a file in `citation-styles/`, in the order of the menu. */
export const citationStyles: readonly CitationStyle[] = Object.values(
  modules,
).sort((a, b) => a.rank - b.rank);

/** @returns the first style when there is none of that name */
export function citationStyle(id: string): CitationStyle {
  const style =
    citationStyles.find((candidate) => candidate.id === id) ??
    citationStyles[0];
  if (!style) throw new Error('there are no citation styles');
  return style;
}
