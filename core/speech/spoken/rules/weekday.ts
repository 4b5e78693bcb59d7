import { fourthAsTu } from '../number-words';
import type { Rule } from '../rule';

const DAYS = ['', '', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
/** Where days of the week are listed: a timetable, or another of them beside. */
const CUE =
  /(?:lịch|thứ|giờ|mở cửa|nghỉ|làm việc|hàng tuần|T[2-7]\s?(?:[-–,&]|đến|tới)|và)[^.]{0,12}$/iu;
/** "nhà ga T2", "nhà ga T1 và T3", "sảnh T2", "dòng T5": names with a number. */
const PLACE =
  /(?<!\p{L})(?:ga|terminal|sảnh|cổng|tòa|toà|tòa nhà|toà nhà|tháp|block|lô|khu|căn|dòng|mẫu|xe|đội|đốt sống|giai đoạn|u|MG|Nissan|vitamin|giải|tuyển)\s(?:(?:hành khách|quốc tế|quốc nội|nội địa|số)\s)*(?:T\d{1,2}\s?(?:,|và|&|-|–|sang|đến|tới)\s?(?:(?:nhà )?ga\s)?)*$/iu;
/** "T2 đến T6/2026", "T2-T6 năm nay": months. */
const MONTHS = /^\s?(?:[-–]|đến|tới)\s?T?(?:\d|1[0-2])(?:\/\d{4}|\snăm\s)/u;
const YEAR = /^(?:\/\d{4}|\snăm\s(?:\d{4}|nay|ngoái|sau))/u;
/** "T7, CN", "thứ 2 đến CN", "sáng CN": what tells a Sunday from a bachelor or a branch. */
const SUNDAY =
  /(?:(?:T[2-7]|thứ\s(?:[2-7]|hai|ba|tư|năm|sáu|bảy))\)?\s?(?:[-–,&]|và|đến|tới|hoặc|hay)?\s?(?:\p{Ll}+,\s)?|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)\s)$/iu;
const LIST =
  /(?:thứ|tối|sáng|chiều|buổi|lịch|ca|ngày|lớp|học)(?:\s(?:thứ|học))?\s$/iu;
/** "22h15 CN 26/10", "CN (5/7)". */
const DATED = /^,?\s\(?\d{1,2}[/-]\d{1,2}(?!\d)/u;
const MORE =
  /^\s?(?:(?:[-–,&]|đến|tới|và|hoặc|hay)\s?(?:T[2-7]|CN|chủ nhật)|\(|:|nghỉ|hàng tuần)/u;

/** "CN nghỉ"; "CN nghỉ việc" is a worker. */
const CLOSED =
  /^\s(?:nghỉ(?!\s(?:việc|hưu|thai|ốm|phép))|đóng cửa|hàng tuần|hằng tuần)/u;

const MONTH_BEFORE =
  /(?:T\d{1,2}\s?(?:[-–]|đến|tới)|tháng \p{Ll}+ (?:đến|tới))\s?$/u;

/** Days of the week in timetables: "T2-T6", "T7, CN nghỉ". */
const rule: Rule = {
  rank: 23,
  pattern:
    /T([2-7])(?:\s?[-–]\s?(?:T([2-7])|(CN)))?(?![\d\p{L}]|[.,/]\d)|CN(?![\d\p{L}])|([2-7](?:[-–][2-7]){1,5})(?![\d\p{L}/]|[-–.,]\d)/u,
  read([, from, to, toSunday, list], { before, after }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    // "các tối 2-4-6": three and more that rise.
    if (list) {
      const days = list.split(/[-–]/u);
      const rises = days.every(
        (day, i) => i === 0 || day > (days[i - 1] ?? ''),
      );
      return rises && days.length > 2 && LIST.test(before)
        ? days.map((day) => DAYS[Number(day)]).join(', ')
        : null;
    }
    if (from === undefined && /năm\s\d{1,4}\s$/iu.test(before))
      return /^\s?[,.;)]/u.test(after) ? 'công nguyên' : null;
    if (from === undefined)
      return SUNDAY.test(before) || DATED.test(after) || CLOSED.test(after)
        ? 'chủ nhật'
        : null;
    if (PLACE.test(before)) return null;
    if (MONTHS.test(after)) return `tháng ${fourthAsTu(Number(from))}`;
    if (YEAR.test(after))
      return to
        ? `tháng ${fourthAsTu(Number(from))} đến tháng ${fourthAsTu(Number(to))}`
        : MONTH_BEFORE.test(before)
          ? `tháng ${fourthAsTu(Number(from))}`
          : null;
    const end = toSunday ? 'chủ nhật' : to ? `thứ ${DAYS[Number(to)]}` : '';
    const isListed = CUE.test(before) || MORE.test(after) || DATED.test(after);
    if (!end && !isListed) return null;
    const head = `thứ ${DAYS[Number(from)]}`;
    return end ? `${head} đến ${end}` : head;
  },
};

export default rule;
