import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';
import { CURRENCY, currencyName } from '../units';

const SCALE =
  '(nghìn tỷ|nghìn tỉ|ngàn tỷ|tỷ|tỉ|triệu|nghìn|ngàn|trăm|tr\\.?|k|K|billion|bn|m|M|B|T)';
const SCALES: Readonly<Record<string, string>> = {
  tr: 'triệu',
  'tr.': 'triệu',
  k: 'nghìn',
  K: 'nghìn',
  bn: 'tỷ',
  billion: 'tỷ',
  m: 'triệu',
  M: 'triệu',
  B: 'tỷ',
  T: 'nghìn tỷ',
};

/** "1,250", "99,655.50": thousands the English way, as prices in dollars are copied. */
const ENGLISH = '[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,2})?(?!\\d|[.,]\\d)';
const ENGLISH_ONLY = new RegExp(`^${ENGLISH}$`, 'u');
const AMOUNT = `(${ENGLISH}|${NUMERAL})`;
/**
 * What is told to the third decimal: rates of exchange, and fuel in nearly every figure of the 40,000 articles
 * ("70,028 USD/thùng xăng"); by the ounce only gold costs thousands.
 */
const FINE_BEFORE =
  /tỷ giá|tỉ giá|EUR|euro|GBP|bảng|AUD|=|xăng|dầu|RON|diesel|ma\p{L}t|thùng/iu;
const FINE_AFTER =
  /^\s?(?:\/|một |mỗi )?\s?(?:gallon|mmbtu|pound|lb|lít|kWh|giạ|cổ phiếu|thùng)|^[^.;]{0,24}(?:xăng|dầu)/iu;
const PER_OUNCE = /^\s?(?:\/|một |mỗi )\s?(?:ounce|oz|ao-xơ)/iu;

const PRICED = /(?:giá|bán|mua|trả|hết|tốn|chỉ|tiền|vé|từ|còn)\s+$/iu;

/** "thực hiện 5K", "giải chạy 10K": so many rules that begin with K, so many kilometres of a race. */
const RULE =
  /(?:thực hiện|thông điệp|nguyên tắc|quy tắc|quy định|biện pháp|khuyến cáo|tuân thủ|chạy|cự ly|cự li)\s+["“']?$/iu;

/** "5.000đ", "$5 triệu", "100-200 USD", "500 tr đồng", "50k". */
const rule: Rule = {
  rank: 45,
  pattern: new RegExp(
    `(US\\$|A\\$|S\\$|HK\\$|[$€£¥₩₫]|USD(?=\\s?${ENGLISH}))\\s?${AMOUNT}(?:\\s?[-–]\\s?${AMOUNT})?(?:\\s?${SCALE}(?![\\p{L}\\d]))?|` +
      `${AMOUNT}(?:\\s?[-–]\\s?${AMOUNT})?\\s?(?:${SCALE}(?:\\s|(?<=tr\\.?)(?=đ)))?\\s?(${CURRENCY})|` +
      `(${NUMERAL})(?:\\s?[-–]\\s?(${NUMERAL}))?\\s?(tr|k|K)(?![\\p{L}\\d]|\\.\\s?CN)`,
    'u',
  ),
  read(match, { before, after }) {
    const [, sign, a, b, scale, c, d, middle, code, e, f, short] = match;
    const name = currencyName(sign ?? code ?? '');
    const times = scale ?? middle ?? short;
    const isEnglish =
      (/^[$€£]$/u.test(sign ?? '') || (name ?? '').startsWith('đô la')) &&
      (!times || /^(?:billion|bn|m|M|B|T)$/u.test(times)) &&
      !FINE_BEFORE.test(before) &&
      !FINE_AFTER.test(after) &&
      (!PER_OUNCE.test(after) || /vàng/iu.test(before));
    const amount = (text: string) =>
      ENGLISH_ONLY.test(text) && (isEnglish || /,.*[,.]/u.test(text))
        ? readEnglish(text)
        : readNumeral(text);
    const first = amount(a ?? c ?? e ?? '');
    const second = b ?? d ?? f;
    if (first === null) return null;
    // A capital Đ after a number is more often the name of a block or seat.
    if (code === 'Đ' && !/\d{3}$/u.test(c ?? '')) return null;
    if (
      code === 'đ' &&
      /^\d$/u.test(c ?? '') &&
      /(?:khoản|điều|mục|số)\s+(?:\d+\s+)?$/iu.test(before)
    )
      return null;
    if (
      short &&
      /^[kK]$/u.test(short) &&
      !/^(?:\d{1,4}(?:[.,]\d)?|\d\.\d{3})$/u.test(e ?? '')
    )
      return null;
    // "điểm ưu tiên tối đa 2,75đ".
    if (
      code === 'đ' &&
      /^\d{1,2}(?:[.,]\d{1,2})?$/u.test(c ?? '') &&
      (/^\s?\/\s?(?:câu|ý|bài)(?!\p{L})/u.test(after) ||
        /\d\scâu[^.;]{0,30}$/iu.test(before) ||
        /(?:điểm[^.;]{0,45}|Glasgow|GCS|Apgar|Aldrete)\s$/iu.test(before))
    )
      return [first, second ? `đến ${readNumeral(second)}` : '', 'điểm']
        .filter(Boolean)
        .join(' ');
    // "dày 256 tr.": pages.
    if (
      short === 'tr' &&
      (/^\./u.test(after)
        ? /(?:dày|dài|sách|tập|cuốn|gồm)\s+$/iu
        : /(?:dày|dài)\s+$/iu
      ).test(before)
    )
      return `${first} trang`;
    // "TV 4K", "vàng 24k": the sharpness of a picture, the fineness of gold.
    if (short && isCarats(short, e ?? '', before)) return `${first} ca`;
    return [
      first,
      second ? `đến ${amount(second)}` : '',
      times ? (SCALES[times] ?? times) : '',
      name ?? '',
    ]
      .filter(Boolean)
      .join(' ');
  },
};

/** @param text thousands parted by commas, decimals by a dot */
function readEnglish(text: string): string | null {
  return readNumeral(text.replaceAll(',', '').replace('.', ','));
}

function isCarats(short: string, number: string, before: string): boolean {
  if (PRICED.test(before)) return false;
  if (short === 'K' && RULE.test(before)) return true;
  return (
    (short === 'K' && /^[248]$/u.test(number)) ||
    (/^k$/iu.test(short) &&
      /^(?:10|14|16|18|22|24)$/u.test(number) &&
      /vàng(?:\s\p{L}+){0,2}\s+$/iu.test(before))
  );
}

export default rule;
