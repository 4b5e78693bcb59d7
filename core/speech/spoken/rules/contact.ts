import type { Rule } from '../rule';

/** "LH: 0912…": whom to call; elsewhere the letters are a name ("đội LH-Galaxy"). */
const rule: Rule = {
  rank: 16.5,
  pattern: /LH(?![\p{L}\p{M}\d])(?=\s?:|\s(?:SĐT|ĐT|Zalo|\+?\d{3}))/u,
  read: (_, { before }) => (/[\p{L}\d]$/u.test(before) ? null : 'liên hệ'),
};

export default rule;
