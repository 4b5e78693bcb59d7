import { expandAbbreviation } from '../../../abbreviations/expand';
import type { Rule } from '../rule';

/** "GD&ĐT", "LĐ-TB&XH", "VH-TT-DL", "ĐH-CĐ": abbreviations tied together. */
const rule: Rule = {
  rank: 76,
  pattern: /\p{Lu}{1,6}(?:\s?[-–&]\s?\p{Lu}{1,6}){1,3}(?![\p{L}\p{M}\d])/u,
  read([text], around) {
    // "T&T", "P&G" are names.
    if (/^\p{Lu}\s?&\s?\p{Lu}$/u.test(text)) return null;
    const whole =
      expandAbbreviation(text, around) ??
      expandAbbreviation(text.replace(/[\s&–-]/gu, ''), around);
    if (whole !== null) return whole;
    if (/\s[-–]\s/u.test(text)) return null;
    const parts = text.split(/\s?([-–&])\s?/u);
    const words = parts.map((part, i) =>
      i % 2 === 1
        ? part === '&'
          ? 'và'
          : ''
        : expandAbbreviation(part, around),
    );
    if (words.some((word) => word === null)) return null;
    return words.filter(Boolean).join(' ');
  },
};

export default rule;
