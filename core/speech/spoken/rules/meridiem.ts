import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** What stands before an hour without minutes. */
const CUE =
  /(?:^|[:,(–-]|(?<!\p{L})(?:lúc|hồi|khoảng|vào|đến|tới|từ|trước|sau|giờ|và))\s*$/iu;

/** The English clock: "8:05 PM", "6:00 AM", "7am". */
const rule: Rule = {
  rank: 33.5,
  pattern:
    /(1[0-2]|0?[1-9])(?:[:h]([0-5]\d))?\s?(?:([AaPp])\.[Mm]\.?|([AP])M|(?<=\d)([ap])m|(?<=:\d\d\s)([ap])m)(?![\p{L}\p{M}\d])/u,
  read([, hour = '', minute, ...marks], { before }) {
    // "nhóm 2PM" is a band.
    if (minute === undefined && !CUE.test(before)) return null;
    const isMorning = /^a$/iu.test(marks.find(Boolean) ?? '');
    const at = Number(hour);
    const past = Number(minute ?? 0);
    return `${cardinal(at)} giờ${past ? ` ${cardinal(past)} phút` : ''} ${isMorning ? morning(at) : evening(at)}`;
  },
};

function morning(hour: number): string {
  return hour === 12 ? 'đêm' : 'sáng';
}

/** @param hour 12 is noon */
function evening(hour: number): string {
  if (hour === 12) return 'trưa';
  if (hour < 6) return 'chiều';
  return hour < 11 ? 'tối' : 'đêm';
}

export default rule;
