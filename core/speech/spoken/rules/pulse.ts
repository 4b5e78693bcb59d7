import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** Beats and breaths as clinics write them: "mạch 90 l/p", "140 ck/phút". */
const rule: Rule = {
  rank: 47,
  pattern: /(\d{1,3})\s?(l|ck|nhịp)\/(?:p|ph|phút)(?![\p{L}\p{M}])/u,
  read: ([, number = '', what], { before }) => {
    // "5 l/phút" of oxygen is a measure.
    if (what === 'l' && !/(?:mạch|nhịp)[^.;]{0,20}$/iu.test(before))
      return null;
    const name = what === 'l' ? 'lần' : what === 'ck' ? 'chu kỳ' : 'nhịp';
    return `${cardinal(Number(number))} ${name} trên phút`;
  },
};

export default rule;
