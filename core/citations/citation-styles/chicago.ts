import type { CitationStyle } from '../citation-style';
import { type Day, monthName } from '../day';
import type { Name } from '../name';
import { byKeys, familyKeys, row } from '../order';
import type { Reference } from '../reference';
import { italic, quoted, type Run, type Runs, runs, sentence } from '../run';

/**
 * Chicago Manual of Style, 17th edition, notes and bibliography: 14.191-14.198 (newspapers on the web), 14.207
 * (pages of websites), 14.76 (up to ten authors), 14.12 (date of access only where there is no other), 8.16 and
 * 16.86 (Vietnamese names keep their order). In the text stands the note.
 */
const style: CitationStyle = {
  id: 'chicago',
  rank: 60,
  isNumbered: false,
  isByLanguage: false,
  entry(reference) {
    const { title, url } = reference;
    const head = headOf(reference);
    const place = placeOf(reference, head.isPublisher);
    return runs(
      head.runs,
      head.runs.length > 0 && ' ',
      `${quoted(title, '.')} `,
      place.paper,
      place.paper && place.date && ', ',
      place.date,
      place.date === 'n.d.' ? ' ' : (place.paper || place.date) && '. ',
      place.accessed && `A${place.accessed.slice(1)}. `,
      `${url}.`,
    );
  },
  inText(reference, { paragraph }) {
    const { authors, title, url } = reference;
    const isUnsignedPage = authors.length === 0 && reference.kind === 'webpage';
    const names = isUnsignedPage
      ? reference.publisher
      : namesOf(authors, authors[0]?.whole, ' and ');
    const place = placeOf(reference, isUnsignedPage);
    return runs(
      names && `${names}, `,
      `${quoted(title, ',')} `,
      place.paper && [place.paper, ...runs(', ')],
      place.date && `${place.date}, `,
      place.accessed && `${place.accessed}, `,
      paragraph !== null && `para. ${paragraph}, `,
      `${url}.`,
    );
  },
  compare: byKeys((reference) =>
    familyKeys(reference, ({ publisher }) => publisher),
  ),
};

export default style;

/** What an entry begins with: authors, else the body; a paper stands in for unsigned articles (14.199). */
function headOf({ authors, kind, publisher }: Reference): {
  readonly runs: Runs;
  readonly isPublisher: boolean;
} {
  if (authors.length === 0)
    return {
      runs: runs(kind === 'webpage' ? publisher : italic(publisher), '.'),
      isPublisher: true,
    };
  const first = authors[0] && inverted(authors[0]);
  return {
    runs: runs(sentence(namesOf(authors, first, ', and '))),
    isPublisher: false,
  };
}

function namesOf(
  authors: readonly Name[],
  first: string | undefined,
  lastOfTwo: string,
): string {
  if (first === undefined) return '';
  const names = [first, ...authors.slice(1).map(({ whole }) => whole)];
  return names.length > 10
    ? `${names.slice(0, 7).join(', ')}, et al.`
    : row(names, { last: ', and ', lastOfTwo });
}

function inverted({ family, given, whole, isVietnamese }: Name): string {
  return isVietnamese || !family ? whole : `${family}, ${given}`;
}

function placeOf(
  { publisher, kind, published, accessed }: Reference,
  isNamed: boolean,
): {
  readonly paper: Run | null;
  readonly date: string | null;
  readonly accessed: string | null;
} {
  const paper =
    kind === 'webpage' ? { text: publisher, italic: false } : italic(publisher);
  return {
    paper: isNamed ? null : paper,
    date: published ? dateOf(published) : kind === 'article' ? 'n.d.' : null,
    accessed: published ? null : `accessed ${dateOf(accessed)}`,
  };
}

function dateOf(day: Day): string {
  return `${monthName(day)} ${day.day}, ${day.year}`;
}
