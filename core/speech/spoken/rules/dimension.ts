import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';
import { unitName } from '../units';

const SIDE = `(${NUMERAL})\\s?(km|dm|cm|mm|m)`;

/** "2m x 3m", "5mx10m": each side with its unit. */
const rule: Rule = {
  rank: 54.5,
  pattern: new RegExp(
    `${SIDE}\\s?[xX×]\\s?${SIDE}(?:\\s?[xX×]\\s?${SIDE})?(?![\\p{L}\\d²³])`,
    'u',
  ),
  read: ([, a, aUnit, b, bUnit, c, cUnit]) =>
    [
      [a, aUnit],
      [b, bUnit],
      [c, cUnit],
    ]
      .filter(([size]) => size !== undefined)
      .map(([size = '', unit = '']) => `${readNumeral(size)} ${unitName(unit)}`)
      .join(' nhân '),
};

export default rule;
