import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const DIRECTIONS: Readonly<Record<string, string>> = {
  N: 'bắc',
  S: 'nam',
  E: 'đông',
  W: 'tây',
  B: 'bắc',
  Đ: 'đông',
  T: 'tây',
};
/** Vietnamese maps write B, N, Đ, T: there N is nam. */
const VIETNAMESE = /[°'’′"”″]\s?[BĐT](?!\p{L})/u;

/** "vị trí 18.7N; 112.5E"; a force is told in N too. */
const PLACED =
  /(?:vị trí|t[oọ][aạ] độ|vĩ độ|kinh độ|(?<!\p{L})(?:bão|áp thấp|tâm|cực|rãnh|vĩ tuyến|kinh tuyến|đảo|hải trình))(?!\p{L})[^!?]{0,80}$/iu;
const AFTER_PAIR = /\d[.,]\d{1,6}\s?[NS][,;]?\s?(?:(?:và|-|–|\/)\s?)?$/u;
/** "18.7N và 112.5E": one beside the other needs no word. */
const PAIRED =
  /^[,;]?\s?(?:(?:và|-|–|\/)\s?)?\d{1,3}[.,]\d{1,6}\s?[EW](?![\p{L}\d])/u;

/** "21°01'42\"N", "15,5°N", "8°34'B": degrees with minutes, seconds or a direction. */
const rule: Rule = {
  rank: 39,
  pattern:
    /(\d{1,3}(?:[.,]\d+)?)\s?(?:[°º]|[oO](?=[NSEWBĐT](?![\p{L}\d])))\s?(?:(\d{1,2}(?:[.,]\d+)?)\s?['’′](?!['’])\s?)?(?:(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|''|’’)\s?)?([NSEWBĐT](?![\p{L}\d]))?|(\d{1,3}[.,]\d{1,6})\s?([NSEW])(?![\p{L}\d])/u,
  read(
    [, degrees = '', minutes, seconds, direction, bare, side],
    { text, before, after },
  ) {
    if (bare)
      return [PLACED, AFTER_PAIR].some((sign) => sign.test(before)) ||
        PAIRED.test(after)
        ? `${readNumeral(bare)} ${DIRECTIONS[side ?? '']}`
        : null;
    if (!minutes && !seconds && !direction) return null;
    const way =
      direction === 'N' && VIETNAMESE.test(text)
        ? 'nam'
        : DIRECTIONS[direction ?? ''];
    return [
      `${readNumeral(degrees)} độ`,
      minutes ? `${readNumeral(minutes)} phút` : '',
      seconds ? `${readNumeral(seconds)} giây` : '',
      way && axisOf(way, before) + way,
    ]
      .filter(Boolean)
      .join(' ');
  },
};

/** "vĩ" or "kinh", as bulletins of storms say, where the text has not. */
function axisOf(way: string, before: string): string {
  if (/(?:vĩ|kinh) (?:độ|tuyến):?(?:\s\p{Ll}+)?\s$/iu.test(before)) return '';
  return /^(?:bắc|nam)$/u.test(way) ? 'vĩ ' : 'kinh ';
}

export default rule;
