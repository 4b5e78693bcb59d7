import { cardinal } from '../number-words';
import type { Rule } from '../rule';

const HOUR_CUE =
  /(?:lúc|hồi|khoảng|vào|đến|tới|từ|giờ|sáng|trưa|chiều|tối|đêm|trước|sau|hết|:|-|–|\()\s*$/iu;

const FOOD =
  /^\s(?:protein|đạm|đường|muối|chất|carb|tinh bột|bột|thịt|rau|cá|tôm|vàng|ma túy|heroin|nước|bơ|xơ|canxi|hạt|gạo|sữa|thuốc|trà|cà phê)/iu;

/** "3h15", "19g30", "7:30", "8h30-11h", "2h15'30''". */
const rule: Rule = {
  rank: 35,
  pattern:
    /(\d{1,2})\s?(?:(h|g|H)(?:\s?(\d{1,2})(?:\s?(?:['’′]|ph|phút|p|m)(?![\p{L}])(?:\s?(\d{1,2})\s?(?:["”″]|''|s|giây)?)?)?)?|(:)(\d{2})(?::(\d{2}))?)(?![\p{L}\d₀-₉]|[.:,]\d|\/)/u,
  read(match, { before, after }) {
    const [text, hour = '', , minute, second, colon, colonMinute, colonSecond] =
      match;
    const minutes = minute ?? colonMinute;
    const seconds = second ?? colonSecond;
    if (
      Number(hour) > 24 ||
      Number(minutes ?? 0) > 59 ||
      Number(seconds ?? 0) > 59
    )
      return null;
    if (
      colon &&
      !colonSecond &&
      !HOUR_CUE.test(before) &&
      (/(?:t[ỷỉ] (?:lệ|số)|thắng|thua|hòa|câu|chương|ISO|TCVN|QCVN)[^.;]{0,20}$|[“"]$/u.test(
        before,
      ) ||
        hour.length < 2) &&
      !/^\s*(?:ngày|sáng|chiều|tối|trưa|-|–|\()/iu.test(after) &&
      before.trim() !== ''
    )
      return null;
    // "21g protein": grams, where nothing tells of an hour.
    if (/^\d+\s?g$/u.test(text) && (!HOUR_CUE.test(before) || FOOD.test(after)))
      return /^\s*(?:sáng|trưa|chiều|tối|đêm|ngày|kém|rưỡi)/iu.test(after)
        ? sayTime(hour)
        : null;
    // "Windows 11 24H2": half years of a version.
    if (/^\d\dH[12]$/u.test(text)) return null;
    if (/^\d+\s[hgH]$/u.test(text) && !HOUR_CUE.test(before)) return null;
    return sayTime(hour, minutes, seconds);
  },
};

function sayTime(hour: string, minute?: string, second?: string): string {
  const head = `${cardinal(Number(hour))} giờ`;
  const tail = second ? ` ${cardinal(Number(second))} giây` : '';
  if (minute === undefined || (Number(minute) === 0 && !second))
    return head + tail;
  return `${head} ${cardinal(Number(minute))} phút${tail}`;
}

export default rule;
