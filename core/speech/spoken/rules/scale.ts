import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

const SCALE = /(?:tỷ lệ|tỉ lệ|bản đồ|xác suất)\s+(?:là\s+)?$/iu;
/** With a colon there may be words between, and other scales. */
const RATIO =
  /(?:tỷ lệ|tỉ lệ|bản đồ|xác suất)\s+(?:\p{L}+\s+){0,3}(?:\d[\d.:/]*\s?(?:,|và|đến|-)\s*)*$/iu;

/** Scales and odds: "tỷ lệ 1:500", "tỷ lệ 1/2000". */
const rule: Rule = {
  rank: 29.5,
  pattern: new RegExp(`(${NUMERAL})\\s?[:/]\\s?(${NUMERAL})(?![:/\\d])`, 'u'),
  read([text, first = '', second = ''], { before }) {
    const cue = text.includes(':') ? RATIO : SCALE;
    if (!cue.test(before)) return null;
    // "tỷ lệ 2/3" is a fraction.
    if (!text.includes(':') && Number(second.replaceAll('.', '')) < 100)
      return null;
    return `${readNumeral(first)} trên ${readNumeral(second)}`;
  },
};

export default rule;
