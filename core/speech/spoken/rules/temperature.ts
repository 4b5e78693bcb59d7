import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

const SCALES: Readonly<Record<string, string>> = {
  c: 'độ xê',
  f: 'độ ép',
  k: 'độ ca',
};

/** "35-37°C", "-5 độ C", "40oC". */
const rule: Rule = {
  rank: 40,
  pattern: new RegExp(
    `([-–−+])?(${NUMERAL})(?:\\s?(?:°C?|[º℃℉]|độ)?\\s?[-–]\\s?(${NUMERAL}))?\\s?(?:[℃℉]|°\\s?([CFKcfk])?|º\\s?([CF])?|o([CF])|độ ([CFK]))(?![\\p{L}\\p{M}\\d])`,
    'u',
  ),
  read(match, { before }) {
    const [text, sign, first = '', second, ...scales] = match;
    const scale = scales.find(Boolean)?.toLocaleLowerCase('vi') ?? signOf(text);
    const name = scale ? SCALES[scale] : 'độ';
    if (sign && /[\p{L}\d]$/u.test(before)) return null;
    const head = sign === '+' ? 'cộng ' : sign ? 'âm ' : '';
    const low = readNumeral(first);
    const high = second ? readNumeral(second) : null;
    return `${head}${low}${high ? ` đến ${high}` : ''} ${name}`;
  },
};

/** @returns the scale that is one sign with its degree, as some keyboards write it */
function signOf(text: string): string | undefined {
  if (text.endsWith('℃')) return 'c';
  return text.endsWith('℉') ? 'f' : undefined;
}

export default rule;
