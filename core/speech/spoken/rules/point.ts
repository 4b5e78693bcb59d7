import { pointName } from '../letters';
import type { Rule } from '../rule';

/** The lettered points of a law: "điểm d khoản 2 Điều 5" is "điểm dê khoản hai Điều năm". */
const rule: Rule = {
  rank: 68,
  pattern: /([a-zđ])(?![\p{L}\p{M}\d])/u,
  read([, letter = ''], { before }) {
    return /(?:^|[^\p{L}])(?:điểm|tiết)\s+(?:[a-zđ]\s*(?:,|và|hoặc)\s*)*$/iu.test(
      before,
    )
      ? pointName(letter)
      : null;
  },
};

export default rule;
