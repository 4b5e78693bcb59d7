import type { Rule } from '../rule';
import { CURRENCY, currencyName } from '../units';

/** A currency's code away from its number: "đồng USD", "6 tỷ USD"; not what the article has named so. */
const rule: Rule = {
  rank: 46,
  pattern: new RegExp(`(?![đĐ])${CURRENCY}`, 'u'),
  read([code], { defined }) {
    // HKD without a number is a trade carried on at home.
    if (code === 'HKD' || defined.has(code)) return null;
    return currencyName(code);
  },
};

export default rule;
