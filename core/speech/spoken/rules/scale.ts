import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

const SCALE = /(?:tỷ lệ|tỉ lệ|bản đồ|xác suất)\s+(?:là\s+)?$/iu;
/** With a colon there may be words between, and other scales. */
const RATIO =
  /(?:tỷ lệ|tỉ lệ|bản đồ|xác suất)\s+(?:(?:\p{L}+\s+){0,3}|\p{L}+(?:\s?[/:-]\s?\p{L}+)+(?:\s+là|:)\s+)(?:\d[\d.:/]*\s?(?:,|và|đến|-)\s*)*$/iu;

/** "tỷ lệ nam/nữ: 3/1": two that are set against each other. */
const COMPARED = /\p{L}\s?[/:-]\s?\p{L}+(?:\s+là|:)\s+$/u;

/** Scales and odds: "tỷ lệ 1:500", "tỷ lệ 1/2000". */
const rule: Rule = {
  rank: 29.5,
  pattern: new RegExp(`(${NUMERAL})\\s?[:/]\\s?(${NUMERAL})(?![:/\\d])`, 'u'),
  read([text, first = '', second = ''], { before }) {
    const compares = text.includes(':') || COMPARED.test(before);
    const cue = compares ? RATIO : SCALE;
    if (!cue.test(before)) return null;
    // "tỷ lệ 2/3" is a fraction.
    if (!compares && Number(second.replaceAll('.', '')) < 100) return null;
    return `${readNumeral(first)} trên ${readNumeral(second)}`;
  },
};

export default rule;
