import { spell } from '../letters';
import type { Rule } from '../rule';

/** Endings that are said as words. */
const WORDS = /^(?:exe|doc|zip|rar|bat)$/u;

/** The ending of a file's name: ".exe", "hoadon.pdf". */
const rule: Rule = {
  rank: 14,
  pattern:
    /\.(exe|docx?|pdf|xlsx?|pptx?|apk|zip|rar|txt|jpe?g|png|gif|mp[34]|csv|html?|bat)(?![\p{L}\d])/u,
  read: ([, type = '']) => `chấm ${WORDS.test(type) ? type : spell(type)}`,
};

export default rule;
