import type { Rule } from '../rule';
import { currencyName, UNIT, unitName } from '../units';

/** Counted things that a price or number is given for. */
const PER =
  'pixel|điểm ảnh|lượng|chỉ|cổ phần|ký|kí|đợt|bình|giạ|sọt|cặp|lớp|trường|xã|kg|tấn|tạ|yến|lít|bó|cành|bông|người|tháng|năm|ngày|giờ|tuần|quý|đêm|lần|lượt|chiếc|cái|con|quả|trái|hộp|chai|gói|thùng|bao|cổ phiếu|CP|cp|vé|suất|phòng|căn|hộ|xe|bộ|học sinh|trẻ|đôi|cây|m2|m²|m3|m³|km2|km²|ha|km|m|g|ml|phút|giây|ca|sào|công(?! (?:chức|nhân|ty|an|dân|trình|đoàn|việc))|cuốn|tờ|tín chỉ|môn|học kỳ|thửa|viên|liều|mũi|ly|tô|bát|phần|bữa|khách|buổi|tiết|năm học|kWh|ounce|thùng dầu|oz|container|tập|số|trận|mét|héc ta|USD|gam|lô|bệnh nhân|đơn|hồ sơ|trường hợp|phiếu|sản phẩm|ngày đêm|nhân khẩu|khẩu|câu|trục|khóa|khoá|vụ|mẫu|mùa|chuyến|toa|đầu người|hợp đồng';

const WORD_PER = new RegExp(
  `\\s?/\\s?(?:(${PER}|${UNIT})|(\\p{Ll}[\\p{Ll}\\p{M}]*))(?![\\p{L}\\p{M}\\d])`,
  'u',
);

/** A price may be for one of anything: "3.000 đồng/trứng". */
const PRICE =
  /(?:đồng|đ|VND|VNĐ|USD|euro|triệu|tr|k|tỷ|tỉ|nghìn|ngàn|tệ|yên)\s?$/u;

/** "1,91 con/phụ nữ", "8 bác sĩ/vạn dân": so many of one for another; "3 cán bộ/công chức" are one by two names. */
const FOR =
  /^(?:phụ nữ|vạn|nghìn|ngàn|triệu|kíp|nhóm|đội|bàn|dân|bà mẹ|gia đình|bác sĩ|giáo viên|điều dưỡng|nhân viên|lao động|cơ sở|chốt|thôn|mâm|phiên|dự án|doanh nghiệp)(?![\p{L}\p{M}])/u;
const COUNTED = /\d\s(?:\p{Ll}+\s)?\p{Ll}+\s?$/u;

/** The slash of a price or speed: "đồng/kg" is "đồng một ki lô gam"; between bare units it is "trên". */
const rule: Rule = {
  rank: 50,
  pattern: WORD_PER,
  read(match, { before, after }) {
    const any = match[2];
    if (any !== undefined) {
      if (/^(?:th|tháng)$/u.test(any)) return 'một tháng';
      if (PRICE.test(before)) return `một ${any}`;
      return COUNTED.test(before) && FOR.test(any + after)
        ? `trên ${any}`
        : null;
    }
    const what = match[1] ?? '';
    if (!/(?:[\p{L}\p{M}²³%]|m[23]|[$€£]\s?[\d.,]+)\s?$/u.test(before))
      return null;
    // "EUR/USD": a pair of the exchange.
    if (/^[A-Z]{3}$/u.test(what) && /(?<!\p{L})[A-Z]{3}$/u.test(before))
      return `trên ${currencyName(what) ?? what}`;
    if (what === 'CP' || what === 'cp') return 'một cổ phiếu';
    const name = unitName(what) ?? currencyName(what) ?? what;
    const afterUnit = new RegExp(
      `(?:^|[\\s\\d(/])(?:${UNIT}|vòng|mét khối|lít)\\s?$`,
      'u',
    ).test(before);
    const scientific = /^(?:giờ|giây|phút)$/u.test(what) || unitName(what);
    return `${afterUnit && scientific ? 'trên' : 'một'} ${name}`;
  },
};

export default rule;
