import type { Rule } from '../rule';
import { CURRENCY, currencyName } from '../units';

/** A currency's code away from its number: "đồng USD", "6 tỷ USD". */
const rule: Rule = {
  rank: 46,
  pattern: new RegExp(`(?![đĐ])${CURRENCY}`, 'u'),
  read([code]) {
    return currencyName(code);
  },
};

export default rule;
