import { isTally } from '../counted';
import { isOnScale, TIE_BREAK } from '../marks';
import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "thắng 3-1 (25/20, 22/25": the sets of volleyball and badminton. */
const SETS =
  /(?:thắng|thua|hạ|bại|tỷ số|tỉ số|set|séc)(?:[^.;]*\d[-–]\d[^.;]*\(|\s(?:\p{Lu}\p{L}*\s){1,3})(?:\d{1,2}\/\d{1,2},\s?)*$/u;

const PARTS: Readonly<Record<string, string>> = {
  '½': 'một phần hai',
  '⅓': 'một phần ba',
  '⅔': 'hai phần ba',
  '¼': 'một phần tư',
  '¾': 'ba phần tư',
};

/** "2/3 dân số", "4/30 quận", "24/24 giờ", "vòng 1/8", "½". */
const rule: Rule = {
  rank: 62,
  pattern: new RegExp(
    `(${NUMERAL})\\s?/\\s?(${NUMERAL})(?:/(\\d+))?(\\s?[hs](?![\\p{L}\\d]))?(?![\\d/]|[.,]\\d)|(?:(\\d+)\\s?)?([½⅓⅔¼¾])`,
    'u',
  ),
  read(match, { before, after }) {
    const [text, top, bottom, more, hours, whole, part] = match;
    if (/^(?:19|20)\d\d\/\d\d$/u.test(text))
      return `${readNumeral(top ?? '')} ${readNumeral(bottom ?? '')}`;
    // "1½ thìa" is one and a half.
    if (part)
      return `${whole ? `${readNumeral(whole)} và ` : ''}${PARTS[part]}`;
    if (!top || !bottom) return null;
    const above = readNumeral(top);
    const below = readNumeral(bottom);
    // "24/24h": all hours of the day.
    // The shutter of a camera: "1/125s".
    if (hours?.endsWith('s')) return `${above} phần ${below} giây`;
    if (hours) return `${above} trên ${below} giờ`;
    if (SETS.test(before) || TIE_BREAK.test(before)) return `${above} ${below}`;
    if (more) return `${above} trên ${below} trên ${readNumeral(more)}`;
    const outOf =
      /^\s+(?:(?:điểm|câu|môn|sao|tiêu chí)(?!\p{L})|IMDb|Metacritic)/iu.test(
        after,
      );
    if (
      outOf ||
      isTally(Number(bottom), after) ||
      isOnScale(Number(top), Number(bottom), before, after)
    )
      return `${above} trên ${below}`;
    // "tuần 35/2025": the number of something within a year.
    if (
      /(?:tuần|kỳ|đợt|vụ|số)\s+$/iu.test(before) &&
      /^(?:19|20)\d\d$/u.test(bottom)
    )
      return `${above} năm ${below}`;
    if (
      /(?:số|nhà số|hẻm|ngõ|ngách|kiệt|lô|lớp|tổ|căn|phòng|thị lực|xếp|bậc|hạng|thứ|vị trí|top|hiệp|set|ván)\s+$/iu.test(
        before,
      )
    )
      return `${above} trên ${below}`;
    const share =
      Number(top) < Number(bottom) && Number(top) <= 9 && !/[.,]/u.test(bottom);
    const round = /(?:vòng|tứ kết|bán kết)\s+$/iu.test(before);
    if ((share && Number(bottom) <= 10) || round)
      return `${above} phần ${bottom === '4' ? 'tư' : below}`;
    return `${above} trên ${below}`;
  },
};

export default rule;
