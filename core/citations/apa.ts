import type { CitationStyle } from './citation-style';
import type { Day } from './day';
import type { Name } from './name';
import { byKeys, familyKeys, row } from './order';
import type { Reference } from './reference';
import { italic, type Runs, runs, sentence } from './run';

/** Where APA in Vietnamese differs from APA in English. */
export interface ApaWords {
  readonly name: (name: Name) => string;
  readonly shortName: (name: Name) => string;
  /** Between two names, and before the last of more. */
  readonly and: string;
  /** A title that stands for its author in the text, with the comma behind it. */
  readonly title: (title: string) => string;
  readonly andOthers: string;
  readonly noDate: string;
  readonly date: (day: Day) => string;
  readonly retrieved: (day: Day, url: string) => string;
  readonly paragraph: (number: number) => string;
  readonly keysOf: (reference: Reference) => readonly string[];
}

/**
 * Publication Manual of the APA, 7th edition: 10.1 (newspaper article, example 16), 10.16 (pages on websites),
 * 9.7-9.12 (authors; a body that is also the site is not named twice), 9.16 (date of retrieval only where the
 * page may change: here, where it has no date), 8.17 (et al. from three), 8.28 (paragraph numbers).
 */
export function apa(id: string, rank: number, words: ApaWords): CitationStyle {
  return {
    id,
    rank,
    isNumbered: false,
    isByLanguage: false,
    entry: (reference) => {
      const { title, publisher, published, accessed, url, kind } = reference;
      const date = ` (${published ? words.date(published) : words.noDate}). `;
      const isPage = kind === 'webpage';
      const names = writers(reference, words);
      const heading = titled(title, isPage);
      return runs(
        names === null ? heading : sentence(names),
        date,
        names === null ? null : [...heading, ...runs(' ')],
        reference.authors.length === 0 && isPage
          ? null
          : [
              ...(isPage ? runs(publisher) : [italic(publisher)]),
              ...runs('. '),
            ],
        published ? url : words.retrieved(accessed, url),
      );
    },
    inText: (reference, { paragraph }) => {
      const year = reference.published?.year ?? words.noDate;
      const place = paragraph === null ? '' : `, ${words.paragraph(paragraph)}`;
      return runs(`(${shortly(reference, words)} ${year}${place})`);
    },
    compare: byKeys(words.keysOf),
  };
}

/** Keys of an English list; in Vietnamese the names in full are sorted as they are called. */
export function apaKeys(reference: Reference): readonly string[] {
  return familyKeys(reference, ({ kind, publisher, title }) =>
    kind === 'webpage' ? publisher : title,
  );
}

/** Titles of pages are set in italics, those of newspaper articles are not. */
function titled(title: string, isPage: boolean): Runs {
  if (!isPage) return runs(sentence(title));
  return runs(italic(title), sentence(title).slice(title.length));
}

/** Null when the title moves to the front. */
function writers(reference: Reference, words: ApaWords): string | null {
  const { authors, kind, publisher } = reference;
  if (authors.length === 0) return kind === 'webpage' ? publisher : null;
  const names = authors.map(words.name);
  if (names.length > 20)
    return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return row(names, { last: words.and });
}

function shortly(reference: Reference, words: ApaWords): string {
  const { authors, kind, publisher, title } = reference;
  if (authors.length === 0)
    return kind === 'webpage' ? `${publisher},` : words.title(title);
  const [first = ''] = authors.map(words.shortName);
  if (authors.length > 2) return `${first} ${words.andOthers},`;
  return `${authors.map(words.shortName).join(' & ')},`;
}
