import { cardinal, fourthAsTu } from '../number-words';
import type { Rule } from '../rule';

/** "bình quân 9T", "lương T10": what is told by the month. */
const MONTHLY =
  /(?:bình quân|lũy kế|luỹ kế|lãi|doanh số|doanh thu|sản lượng|giải ngân|lợi nhuận|kết quả|so với|sau|trong|kỳ hạn|lãi suất(?: \p{L}+)?)\s$/iu;
const IN_MONTH =
  /(?:trong|hết|so với|của|lương|thưởng|kỳ|cuối|đầu|giữa|doanh thu|doanh số|lợi nhuận|sản lượng|xuất khẩu|nhập khẩu|lạm phát|CPI|PMI)\s$/iu;

/** "tiết kiệm 12T", and the next of the list. */
const TERM =
  /(?:tiết kiệm|kỳ hạn|lãi suất|gửi|vay|trả góp|bảo hành)(?:\s\p{Ll}+){0,2}\s$|\d%?(?:\/năm)?(?:,|;| và)\s(?:kỳ hạn\s)?$/iu;

/** After these T2 to T7 are days of the week. */
const OR_DAY = /(?:vào|từ|đến|tới)\s$/iu;

/** "sau thuế Q2", "Q3 tăng": a quarter, where Q2 may also be a district. */
const OF_QUARTER =
  /(?:báo cáo|mùa báo cáo|lợi nhuận|lãi|lỗ|thuế|doanh thu|kết quả|kinh doanh|BCTC|tài chính|GDP|hết|kết thúc)(?: trong| của)?\s$|(?:thị phần|doanh số|lợi nhuận|doanh thu|tăng trưởng|xuất khẩu|GDP)[^.;]{0,40}\s$/iu;
const QUARTER_DOES =
  /^\s(?:đạt|tăng|giảm|năm nay|năm ngoái|năm trước|ước|lãi|lỗ|ghi nhận)(?!\p{L})/iu;

/** Months and quarters as companies report them: "9T/2025", "6T2025", "Q3/2025", "quý 3-2025", "6T đầu năm". */
const rule: Rule = {
  rank: 16,
  pattern:
    /(\d{1,2})T(?:\s?[/-]?\s?((?:19|20)\d\d)|(?=\s+(?:đầu|cuối) năm))(?![\d\p{L}])|(\d{1,2})T(?![\p{L}\d/-])|T(\d{1,2})(?![\p{L}\d/-]|\.\d)|(?:Q|(?<=[Qq]u[ýí] ))([1-4])\s?[/-]\s?((?:19|20)\d\d)(?![\d\p{L}])|Q([1-4])(?![\p{L}\d/]|[.,]\d)/u,
  read(
    [, months, year, span, month, quarter, quarterYear, bare],
    { before, after },
  ) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (bare && /Q[1-4]\s?[-–]\s?$/u.test(before))
      return `đến quý ${cardinal(Number(bare))}`;
    if (bare)
      return OF_QUARTER.test(before) || QUARTER_DOES.test(after)
        ? `quý ${cardinal(Number(bare))}`
        : null;
    if (quarter) {
      const name = /qu[ýí]\s$/iu.test(before) ? '' : 'quý ';
      return `${name}${cardinal(Number(quarter))} năm ${cardinal(Number(quarterYear))}`;
    }
    if (span && TERM.test(before) && Number(span) <= 120)
      return `${cardinal(Number(span))} tháng`;
    if (Number(months ?? span ?? month) > 12) return null;
    if (month)
      return IN_MONTH.test(before) ||
        (OR_DAY.test(before) && !/^[2-7]$/u.test(month)) ||
        (QUARTER_DOES.test(after) && /^(?:[89]|1[0-2])$/u.test(month))
        ? `tháng ${fourthAsTu(Number(month))}`
        : null;
    if (span)
      return MONTHLY.test(before) ? `${cardinal(Number(span))} tháng` : null;
    const head = `${cardinal(Number(months))} tháng`;
    return year ? `${head} năm ${cardinal(Number(year))}` : head;
  },
};

export default rule;
