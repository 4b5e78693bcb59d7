import { digitByDigit } from '../number-words';
import type { Rule } from '../rule';

const CUE =
  /(?:SBD|số báo danh|CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh nhân dân|mã số thuế|MST|số tài khoản|STK|số thẻ|mã số(?: \p{L}+)?|mã OTP|mã PIN|mã vận đơn|hộ chiếu)\s*(?:số|:|là)?\s*$/iu;

/** Numbers that name a person or an account are said digit by digit: "SBD 123456". */
const rule: Rule = {
  rank: 24.5,
  pattern: /\d{4,}(?![\d\p{L}]|[.,]\d)/u,
  read: ([digits], { before }) =>
    CUE.test(before) ? digitByDigit(digits) : null,
};

export default rule;
