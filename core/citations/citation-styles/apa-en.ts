import { apa, apaKeys } from '../apa';
import { monthName } from '../day';
import { initials } from '../name';
import { shortName } from '../order';
import { quoted } from '../run';

/** APA 7 in English: "Nguyễn, V. A. (2026, November 20). …". */
export default apa('apa-en', 30, {
  name: ({ family, given, whole }) =>
    family ? `${family}, ${initials(given)}` : whole,
  shortName,
  and: ', & ',
  title: (title) => quoted(title, ','),
  andOthers: 'et al.',
  noDate: 'n.d.',
  date: (day) => `${day.year}, ${monthName(day)} ${day.day}`,
  retrieved: (day, url) =>
    `Retrieved ${monthName(day)} ${day.day}, ${day.year}, from ${url}`,
  paragraph: (number) => `para. ${number}`,
  keysOf: apaKeys,
});
