import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const PLACE = /(?<!\p{L})(?:tại|ở|từ|đến|tới|đoạn|qua|khu vực)\s$/iu;

/** A place on a road by its milestone: "Km1.234+500", "km 12 + 300". */
const rule: Rule = {
  rank: 17,
  pattern:
    /[Kk][Mm]\.?\s?(\d{1,3}(?:\.\d{3})+|\d{1,4})(?:\s?\+\s?(\d{1,3}))?(?![\d\p{L}]|[.,]\d)/u,
  read([text, kilometre = '', metres], { before }) {
    if (/(?:\p{L}|\d\s?)$/u.test(before)) return null;
    // "km2" is an area; "mỗi km 2 làn" counts something else.
    const isBare = metres === undefined;
    if (isBare && /^km[23]$/iu.test(text)) return null;
    if (isBare && !/^Km|^km\d/u.test(text) && !PLACE.test(before)) return null;
    const head = `ki lô mét ${readNumeral(kilometre)}`;
    return isBare ? head : `${head} cộng ${readNumeral(metres)}`;
  },
};

export default rule;
