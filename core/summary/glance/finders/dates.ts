import { type Finder, type Found, found } from '../finder';
import { AFTER, BEFORE } from '../names';

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = `(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const NUMBERS = `${DAY}\\s?[/.-]\\s?${MONTH}(?:\\s?[/.-]\\s?${YEAR})?`;
const WORDS = `${DAY} tháng ${MONTH}(?: năm ${YEAR})?`;

/** A day needs its word before it, or its year: "2/3" alone may be a share, "12-5" a score. */
const DATE = new RegExp(
  `${BEFORE}(?:(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Rr]ạng sáng|[Hh]ôm)(?: ngày)? (?:${WORDS}|${NUMBERS})` +
    `|${DAY}[/.-]${MONTH}[/.-]${YEAR}|[Tt]háng ${MONTH}(?:[/.-]| năm )${YEAR})${AFTER}(?![/.-]\\d)`,
  'gu',
);

const dates: Finder = {
  kind: 'date',
  rank: 1,
  *find(sentence): Iterable<Found> {
    for (const match of sentence.matchAll(DATE)) yield found(match, match[0]);
  },
};

export default dates;
