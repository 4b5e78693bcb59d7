import { apa } from '../apa';
import { vietnameseDay } from '../day';
import { initials } from '../name';
import { vietnameseKeys } from '../order';
import type { Reference } from '../reference';

/**
 * APA 7 as faculties of Việt Nam use it in Vietnamese: Vietnamese authors by their whole name, foreigners by
 * family name and initials (scribd.com/document/711863965, "Phụ lục 3"; ktpt.neu.edu.vn, "Trích dẫn trong bài").
 * Guides differ: khoaquanly.naem.edu.vn takes the family name and initials for everybody, as APA in English does.
 */
export default apa('apa-vi', 20, {
  name: ({ whole, isVietnamese, family, given }) =>
    isVietnamese || !family ? whole : `${family}, ${initials(given)}`,
  shortName: ({ whole, isVietnamese, family }) =>
    isVietnamese ? whole : family || whole,
  and: ' & ',
  title: (title) => `“${title}”,`,
  andOthers: 'và cộng sự',
  noDate: 'k.n.',
  date: ({ year, month, day }) => `${year}, ${day} tháng ${month}`,
  retrieved: (day, url) => `Truy cập ngày ${vietnameseDay(day)}, từ ${url}`,
  paragraph: (number) => `đoạn ${number}`,
  keysOf: (reference: Reference) =>
    reference.authors.length > 0
      ? vietnameseKeys(reference)
      : [reference.kind === 'webpage' ? reference.publisher : reference.title],
});
