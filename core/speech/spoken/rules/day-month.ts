import { countsRange, countsShare } from '../counted';
import {
  DAY_CUE,
  dayMonth,
  isDay,
  isMonth,
  monthYear,
  withDay,
} from '../dates';
import { isOnScale, TIE_BREAK } from '../marks';
import { NUMBERED } from '../numbered';
import type { Rule } from '../rule';

/** What follows a date in running text and never a fraction. */
const HOLIDAY = new Set([
  '8/3',
  '30/4',
  '1/5',
  '2/9',
  '20/11',
  '27/7',
  '1/6',
  '20/10',
  '22/12',
  '19/5',
  '3/2',
  '30-4',
  '1-5',
  '2-9',
  '8-3',
  '20-11',
  '27-7',
  '22-12',
]);

/** "bằng 1/5 ngân sách": what stands before measures a part, even of a holiday's figures. */
const SHARE = /(?:bằng|chiếm|gần|hơn|khoảng|chừng|cỡ|quá|mất|tới|được)\s+$/iu;

/** "8/2", "27-4" where the words before tell a day; "tháng 6-2017". */
const rule: Rule = {
  rank: 31,
  pattern:
    /(\d{1,2})(\s?\/\s?|-)(\d{1,2})(?![\d/h]|[.,]\d|\s?%|(?:m[23²³]?|k[mg]|cm|mm|ha|l|g|tr|k|tỷ|%|°)(?![\p{L}]))(?!-\d)|(\d{1,2})-((?:19|20)\d{2})(?!\d)|(\d{1,2})\.(\d{1,2})(?!\d|[.,]\d|\s?%)/u,
  read(match, { before, after }) {
    const [text, day, sign, month, yearMonth, year, dotDay, dotMonth] = match;
    if (yearMonth !== undefined && year !== undefined) {
      if (!/tháng\s+$/iu.test(before) || !isMonth(yearMonth)) return null;
      return monthYear(yearMonth, year);
    }
    if (dotDay !== undefined && dotMonth !== undefined) {
      if (!isDay(dotDay) || !isMonth(dotMonth)) return null;
      return /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nhằm|tức|chủ nhật,?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?|\d\.\d{1,2}(?:\.\d{4})?\s(?:và|hoặc|đến))\s+$/iu.test(
        before,
      )
        ? withDay(dayMonth(dotDay, dotMonth), before)
        : null;
    }
    if (day === undefined || month === undefined) return null;
    const mark = sign?.trim();
    if (sign !== mark && !DAY_CUE.test(before)) return null;
    if (!isDay(day) || !isMonth(month)) return null;
    if (
      mark === '/' &&
      TENNIS.test(before) &&
      Number(day) <= 7 &&
      Number(month) <= 7
    )
      return null;
    if (TIE_BREAK.test(before)) return null;
    if (mark === '/' && isOnScale(Number(day), Number(month), before, after))
      return null;
    // "tháng 1-5 năm nay": months.
    if (mark === '-' && /tháng\s+$/iu.test(before)) return null;
    const isFeast = HOLIDAY.has(text);
    if (
      mark === '-' &&
      Number(day) < Number(month) &&
      countsRange(before, after, isFeast)
    )
      return null;
    if (mark === '-' && Number(day) < Number(month) && NUMBERED.test(before))
      return null;
    const cued = DAY_CUE.test(before);
    // All day, every day.
    if (text === '24/7' && !cued) return null;
    if (mark === '/' && !cued && isMark(before, after)) return null;
    if (mark === '-' && !cued && !isBareDay(text, Number(day), before))
      return null;
    if (
      mark === '/' &&
      countsShare(Number(day), Number(month), before, after, isFeast)
    )
      return null;
    if (mark === '/' && SHARE.test(before) && /^\s+\p{Ll}/u.test(after))
      return null;
    // "sau 1/3 chặng đường": these stand before a part as often as before a day.
    const isOpen = !cued || /(?:sau|hết|(?<!hôm )qua)\s+$/iu.test(before);
    if (
      mark === '/' &&
      isOpen &&
      (!isFeast || (!cued && COUNTS_PEOPLE.test(after))) &&
      isFraction(Number(day), Number(month), before, after)
    )
      return null;
    if (/trước\s$/iu.test(before) && PRESENT.test(text + after)) return null;
    if (
      /(?:nhà số|số nhà|số|hẻm|ngõ|ngách|kiệt|xuyệt|lô|vòng)\s+$/iu.test(before)
    )
      return null;
    return withDay(dayMonth(day, month), before);
  },
};

/** "thề trước 2/3 đại biểu": the part that must be there, and no day. */
const PRESENT =
  /^(?:1\/2|2\/3|3\/4|4\/5)\s(?:đại biểu|thành viên|ủy viên|uỷ viên|số|tổng số|cổ đông|cử tri)(?![\p{L}\p{M}])/iu;

/** "1/5 trẻ em": a part of many, though 1/5 is a holiday. */
const COUNTS_PEOPLE =
  /^\s(?:trẻ|người|dân|phụ nữ|học sinh|sinh viên|hộ|bệnh nhân|ca|số|tổng|diện tích|thời gian)(?![\p{L}\p{M}])/iu;

/** "thắng Alcaraz 7/6, 6/4": sets. */
const TENNIS =
  /(?:thắng|thua|hạ|bại|đánh bại)\s(?:\p{Lu}\p{L}*\s){1,3}(?:\d\/\d(?:\s?\(\d{1,2}\))?,\s)*$/u;

/** "quà 8-3", "tựu trường 21-8": a holiday, or a day too high for a goal count, where no score is told. */
function isBareDay(text: string, day: number, before: string): boolean {
  if (SCORED.test(before)) return false;
  return (HOLIDAY.has(text) && !/\d\s*$/u.test(before)) || day > 12;
}

const SCORED =
  /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|hạ|set|hiệp|kết quả|bại|gỡ|số|nhà|lô|hẻm|tòa|toà|HH|CT)\s(?:\p{L}+\s){0,4}$/iu;

/** "8/10 điểm", "thị lực 10/10": so many out of so many. */
function isMark(before: string, after: string): boolean {
  return (
    /^\s+(?:điểm|câu|môn|thành viên|ủy viên|uỷ viên|tiêu chí|phiếu|lần|ca|mẫu|bài|sao|IMDb|Metacritic)(?!\p{L})/iu.test(
      after,
    ) ||
    /(?:thứ|vị trí|thị lực|chấm|sút|trúng đích|phạt góc|đạt điểm|số điểm|mắt|xếp|bậc|cấp|cấp độ|hạng|mức|thang|top|lớp|tổ|căn|phòng|hiệp|set|ván)\s+$/iu.test(
      before,
    )
  );
}

/** "1/3 chặng đường": a small part of something that is named after it. */
function isFraction(
  top: number,
  bottom: number,
  before: string,
  after: string,
): boolean {
  if (
    /(?:khoảng|gần|hơn|chiếm|tới|quá|bằng|đạt|trên|có|còn|mất|hết|dưới|thiếu|được|giảm|tăng|với|là)\s+$/iu.test(
      before,
    ) &&
    top < bottom
  )
    return true;
  if (
    /^\s+(?:số|tổng|diện|dân|quãng|chặng|lượng|lượt|người|đối|đại|thành|trận|vòng|giá|thời|nhiệm|ghế|phiếu|quân|chiều|trong|của|cổ|hộ|phường|xã|chỉ|tiêu|thôn|nội|kỳ)(?![\p{L}])/iu.test(
      after,
    ) &&
    top < bottom
  )
    return true;
  return (
    top < bottom &&
    top <= 3 &&
    bottom <= 5 &&
    /^\s+(?:\p{Ll}|\p{Lu}{2})/u.test(after)
  );
}

export default rule;
