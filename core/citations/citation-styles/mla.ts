import type { CitationStyle } from '../citation-style';
import { type Day, monthAbbreviation } from '../day';
import type { Name } from '../name';
import { byKeys, familyKeys, shortName } from '../order';
import type { Reference } from '../reference';
import { italic, quoted, runs, sentence } from '../run';

/**
 * MLA Handbook, 9th edition: 5.3-5.22 (authors: two, then et al.), 5.6 (a name whose family name stands first
 * anyway takes no comma), 5.12 (no author: by title), 5.82 (months over four letters shortened), 5.111 (date of
 * access). A body that publishes its own page is not named as its author (5.20).
 */
const style: CitationStyle = {
  id: 'mla',
  rank: 50,
  isNumbered: false,
  isByLanguage: false,
  entry: ({ authors, title, publisher, published, accessed, url }) =>
    runs(
      authors.length > 0 && `${sentence(namesOf(authors))} `,
      `${quoted(title, '.')} `,
      italic(publisher),
      ', ',
      published && `${dateOf(published)}, `,
      `${url}. Accessed ${dateOf(accessed)}.`,
    ),
  inText: (reference, { paragraph }) =>
    runs(
      paragraph === null
        ? `(${shortly(reference)})`
        : `(${withComma(shortly(reference))} par. ${paragraph})`,
    ),
  compare: byKeys((reference) => familyKeys(reference, ({ title }) => title)),
};

export default style;

function namesOf(authors: readonly Name[]): string {
  const [first, second] = authors;
  if (!first) return '';
  const name = inverted(first);
  if (authors.length > 2) return `${name}, et al.`;
  return second ? `${name}, and ${second.whole}` : name;
}

function inverted({ family, given, whole, isVietnamese }: Name): string {
  return isVietnamese || !family ? whole : `${family}, ${given}`;
}

function withComma(text: string): string {
  return text.endsWith('”') ? `${text.slice(0, -1)},”` : `${text},`;
}

function shortly({ authors, title }: Reference): string {
  const [first, second] = authors;
  if (!first) return quoted(title);
  if (authors.length > 2) return `${shortName(first)} et al.`;
  return second
    ? `${shortName(first)} and ${shortName(second)}`
    : shortName(first);
}

function dateOf(day: Day): string {
  return `${day.day} ${monthAbbreviation(day, 'long')} ${day.year}`;
}
