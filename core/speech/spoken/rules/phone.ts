import { digitByDigit } from '../number-words';
import type { Rule } from '../rule';

const CUE =
  /(?:điện thoại|đt|sđt|hotline|đường dây nóng|tổng đài|gọi(?: ngay| tới| đến| điện)?|zalo|số máy|fax|liên hệ|tel|số)[:.)\s]*(?:\(?(?:số|theo số)\)?[:\s]*)?$/iu;
const EMERGENCY =
  /(?:đường dây nóng|tổng đài|trung tâm|bệnh viện|cảnh sát|cấp cứu|cứu hỏa|cứu nạn|gọi(?: ngay| tới| đến| điện)?|hotline|công an|số|11[1-9][,;]?|11[1-9] (?:và|hoặc)|\d{4}[,;])\s*$/iu;

/** "thửa đất số 112", "xe buýt số 113": a number among others, none to call. */
const NUMBERED =
  /(?:thửa|đất|nhà|tờ|lô|căn|phòng|buýt|tuyến|đường|ngõ|hẻm|bàn|ghế|áo|xe) số\s$/iu;

/** Where a number of three or four digits is dialled or sent to. */
const SHORT_CODE =
  /(?:nhắn tin|soạn tin|tin nhắn|gửi|đầu số|tổng đài|gọi)(?: (?:điện|ngay|tới|đến|về|số|đầu số|tổng đài|gửi))*\s+$/iu;

/** Telephone numbers, digit by digit. */
const rule: Rule = {
  rank: 25,
  pattern:
    /(?:((?:S?ĐT|Sđt|Đt)[:.]?\s?)(?=[+(]?0))?(?:\(?\+\d{1,3}\)?[\s.-]?)?(?:\(0?\d{1,4}\)|\d{2,5})(?:[\s.-]?\d{2,5}){1,4}(?![\d/%]|[.,]\d)|11[1-9](?!\d|[.,]\d)|\d{3,4}(?![\d.,/%-]?\d|\s?(?!(?:hoặc|để|và|khi|nếu|hay|trước|ngay|lúc) )\p{Ll})/u,
  read(match, { before }) {
    const [whole, label = ''] = match;
    const text = whole.slice(label.length);
    const digits = text.replace(/\D/gu, '');
    if (/^\d{3,4}$/u.test(text))
      return SHORT_CODE.test(before) ||
        (/^11[1-9]$/u.test(text) &&
          EMERGENCY.test(before) &&
          !NUMBERED.test(before))
        ? digitByDigit(text)
        : null;
    const shaped =
      /^\+/u.test(text) ||
      /^\(0\d/u.test(text) ||
      /^0[1-9]\d{1,3}[\s.-]?\d{3}[\s.-]?\d{3,4}$/u.test(text) ||
      /^0[1-9]\d{8,9}$/u.test(digits);
    const cued = /^1[89]00(?:[\s.-]?\d+)*$/u.test(text)
      ? digits.length >= 8
      : digits.length >= 7 &&
        CUE.test(before) &&
        !/^\d{1,3}(?:\.\d{3})+$/u.test(text);
    if (!shaped && !cued) return null;
    const name =
      label === '' ? '' : `${/^S/u.test(label) ? 'số ' : ''}điện thoại, `;
    return name + (text.includes('+') ? 'cộng ' : '') + digitByDigit(digits);
  },
};

export default rule;
