import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** A place on a road by its milestone: "Km1.234+500", "km 12 + 300". */
const rule: Rule = {
  rank: 17,
  pattern:
    /[Kk][Mm]\.?\s?(\d{1,3}(?:\.\d{3})+|\d{1,4})(?:\s?\+\s?(\d{1,3}))?(?![\d\p{L}]|[.,]\d)/u,
  read([text, kilometre = '', metres], { before }) {
    if (/(?:\p{L}|\d\s?)$/u.test(before)) return null;
    // "km2" is an area; "60 km 2 làn" counts something else.
    if (metres === undefined && (!/^Km/u.test(text) || /^Km[23]$/u.test(text)))
      return null;
    const head = `ki lô mét ${readNumeral(kilometre)}`;
    return metres === undefined ? head : `${head} cộng ${readNumeral(metres)}`;
  },
};

export default rule;
