import { cardinal, fourthAsTu } from './number-words';

/** Words that announce a day, up to the number itself; other days of a list may stand between. */
export const DAY_CUE =
  /(?:^|[^\p{L}\p{M}])(?:ngày(?:\s\p{Ll}+){0,3}|(?:sáng|trưa|chiều|tối|đêm)(?: sớm| muộn)?|khuya|hôm|hôm nay|nay|qua|sau|mùng|mồng|từ|đến|trước|hết|tới|vào|lễ|dịp|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|rằm|giao thừa|mai|xí nghiệp|nhà máy|dệt may|nông trường|lâm trường|ra mắt|khởi chiếu|công chiếu|phát hành|khai mạc|bế mạc|khai trương|lên sóng|phát sóng|khởi công|thông xe|khai giảng|(?<=từ\s(?:ngày\s)?)\d{1,2}[/-]\d{1,2}(?:\/\d{4})?\s+(?:đến|tới)\s+(?:khoảng|tận)|bắt đầu|kết thúc|hạn (?:chót|cuối)(?: là)?|deadline)[\s,(:–-]+(?:\d{1,2}(?:[/-]\d{1,2})?(?:\/\d{4})?\s*(?:,|và|-|–|đến)\s*)*$/iu;

/** "ngày 8/2", "ngày thi đấu 8/12", "mùng 5/10", "các ngày 20, 21/5", "ngày thứ Hai, 3/2"; newsreaders say "sáng ngày 5/10". */
const SAID =
  /(?:^|[^\p{L}\p{M}])(?:(?:hôm|mùng|mồng|(?<=(?:^|\s)(?:[2-9]|hai|ba)\s)(?:đêm|tối))\s+|ngày\s+(?:\p{L}+\s+){0,2}|ngày\s+(?:\d{1,2}(?:[/-]\d{1,2})?(?:\/\d{4})?\s*(?:,|và|-|–|đến)\s*)+)$/iu;

export function isDay(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 31;
}

export function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

/** "8", "2" gives "tám tháng hai"; April is "tháng tư". */
export function dayMonth(day: string, month: string): string {
  return `${cardinal(Number(day))} tháng ${fourthAsTu(Number(month))}`;
}

export function fullDate(day: string, month: string, year: string): string {
  return `${dayMonth(day, month)} năm ${cardinal(Number(year))}`;
}

/** "9", "2018" gives "chín năm hai nghìn không trăm mười tám", for a text that says "tháng" itself. */
export function monthYear(month: string, year: string): string {
  return `${fourthAsTu(Number(month))} năm ${cardinal(Number(year))}`;
}

/** "dịp lễ 2/9", "nghỉ 30/4 và 1/5", "vụ 11/9", "đường 3/2": the day names the holiday, the event, the street. */
const NAMED =
  /(?:^|[^\p{L}\p{M}])(?:xí nghiệp|nhà máy|dệt may|nông trường|lâm trường|lễ|dịp|nghỉ|Tết|khánh|QK|vụ|kỷ niệm|sự kiện|đường|phố|cầu|công viên|quảng trường|bệnh viện|nhà hát|sân vận động)\s+(?:\d{1,2}[/-]\d{1,2}\s*(?:,|và|-|–)\s*)?$/iu;

/** Puts "ngày" before a date unless the text has said it, or the date is a name. */
export function withDay(date: string, before: string): string {
  return SAID.test(before) || NAMED.test(before) ? date : `ngày ${date}`;
}
