import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

const CUE =
  /(?:(?:trúng|dãy|dãy số|vé số|số trúng|giải (?:đặc biệt|nhất|nhì|ba|tám))(?: số| mang số)?|SBD|số báo danh|CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh nhân dân|mã số thuế|MST|số tài khoản|STK|số thẻ|mã số(?: \p{L}+)?|mã (?:ngành|trường|tuyển sinh|xét tuyển|hồ sơ|đơn hàng|giao dịch|chứng khoán|bưu chính|bưu điện)|mã OTP|mã PIN|mã vận đơn|hộ chiếu)\s*(?:số|:|là)?\s*(?:\d{4,}(?:,| và|;)\s)*$/iu;

/** Numbers that name a person or an account are said digit by digit: "SBD 123456", "CVE-2026-1234". */
const rule: Rule = {
  rank: 24.5,
  pattern:
    /(?<=ISBN(?:-1[03])?[:\s]{1,3})[\d-]{10,17}(?![\d\p{L}])|CVE-(\d{4})-(\d{4,})|\d{10}-\d{3}(?!\d)|\d{4,}(?![\d\p{L}]|[.,]\d)/u,
  read: ([digits, year, flaw], { before }) =>
    year && flaw
      ? `xê vê e ${cardinal(Number(year))} ${digitByDigit(flaw)}`
      : /ISBN/u.test(before.slice(-10)) || CUE.test(before)
        ? digitByDigit(digits)
        : null,
};

export default rule;
