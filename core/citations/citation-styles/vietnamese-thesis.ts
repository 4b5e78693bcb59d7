import type { CitationStyle } from '../citation-style';
import { vietnameseDay } from '../day';
import { initials, type Name } from '../name';
import { byKeys, vietnameseKeys } from '../order';
import type { Reference } from '../reference';
import { italic, quoted, runs } from '../run';

/**
 * Theses of Việt Nam, after the Ministry's instructions for doctoral theses as universities hand them on
 * (text.123docz.net/document/325157, Bách khoa Hà Nội; vanthe.vn/cach-sap-xep-tai-lieu-tham-khao): authors in
 * full and in their own order, sorted by given name; the body when nobody signs; "(year),"; the article in
 * quotation marks, its paper in italics; lists divided by language, nothing translated; numbers in brackets.
 * No circular says how a page of the web is written (library.md §6.2): day, "truy cập ngày" and address
 * follow what universities print.
 */
const style: CitationStyle = {
  id: 'vietnamese-thesis',
  rank: 10,
  isNumbered: true,
  isByLanguage: true,
  entry: (reference) => {
    const { authors, title, publisher, published, accessed, url } = reference;
    return runs(
      `${namesOf(reference)} (${yearOf(reference)}), ${quoted(title)}, `,
      authors.length > 0 && [italic(publisher), ...runs(', ')],
      published && `ngày ${vietnameseDay(published)}, `,
      `truy cập ngày ${vietnameseDay(accessed)}, từ ${url}.`,
    );
  },
  inText(reference, { paragraph, number }) {
    const place = paragraph === null ? '' : `, đoạn ${paragraph}`;
    return runs(
      number === null
        ? `(${namesOf(reference)}, ${yearOf(reference)}${place})`
        : `[${number}${place}]`,
    );
  },
  compare: byKeys(vietnameseKeys),
};

export default style;

function namesOf({ authors, publisher }: Reference): string {
  return authors.map(nameInFull).join(', ') || publisher;
}

/** "Nguyễn Văn An"; foreigners as the instructions print them: "Anderson J.E.". */
function nameInFull({ whole, isVietnamese, family, given }: Name): string {
  return isVietnamese || !family ? whole : `${family} ${initials(given, '')}`;
}

function yearOf({ published }: Reference): string {
  return published ? String(published.year) : 'không rõ năm';
}
