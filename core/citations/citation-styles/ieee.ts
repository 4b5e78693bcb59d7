import type { CitationStyle } from '../citation-style';
import { type Day, monthAbbreviation } from '../day';
import { initials, type Name } from '../name';
import { row } from '../order';
import { italic, quoted, runs } from '../run';

/** IEEE Reference Guide (2023), "Newspaper" and "Website" (which have no date but that
 * of access): numbered in the order of first mention. */
const style: CitationStyle = {
  id: 'ieee',
  rank: 40,
  isNumbered: true,
  isByLanguage: false,
  entry: ({ authors, title, publisher, published, accessed, url, kind }) => {
    const names = authors.map(nameOf);
    const isPage = kind === 'webpage';
    const writers =
      names.length > 6
        ? `${names[0]} et al.`
        : row(names, { last: ', and ', lastOfTwo: ' and ' });
    const head = writers || (isPage ? publisher : '');
    return runs(
      head && `${head}, `,
      `${quoted(title, ',')} `,
      isPage ? publisher : italic(publisher),
      published && !isPage ? `, ${dateOf(published)}. ` : '. ',
      `Accessed: ${dateOf(accessed)}. [Online]. Available: ${url}`,
    );
  },
  inText: (_, { paragraph, number }) =>
    runs(`[${number ?? 1}${paragraph === null ? '' : `, para. ${paragraph}`}]`),
  compare: () => 0,
};

export default style;

function nameOf({ family, given, whole }: Name): string {
  return family ? `${initials(given)} ${family}` : whole;
}

function dateOf(day: Day): string {
  return `${monthAbbreviation(day, 'three')} ${day.day}, ${day.year}`;
}
