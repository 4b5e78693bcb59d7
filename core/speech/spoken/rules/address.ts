import { foldString } from '../../../text/fold';
import { letterName } from '../letters';
import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '/': 'xuyệt',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '@': 'a còng',
  ':': 'hai chấm',
  '#': 'thăng',
  '?': 'chấm hỏi',
  '=': 'bằng',
  '&': 'và',
};

/** Web and mail addresses: "bo.gov.vn" is "bo chấm gov chấm vê en". */
const rule: Rule = {
  rank: 10,
  pattern:
    /(?:https?:\/\/)?(?:[\p{L}\d_-]+(?:[.+][\p{L}\d_-]+)*@)?(?:[\p{L}\d-]+\.)+(?:com|net|org|info|edu|gov|vn|io|co|biz|tv|me|uk|us|jp|cn|eu|ru|fr|de|asia|app|ai|link|page|dev|xyz|shop|store|online|site|(?:ly|gl|be|to|gg|la)(?=\/))(?![\p{L}\d])(?:\/[\p{L}\d/_.?=&#-]*[\p{L}\d/])?/iu,
  read(match) {
    const text = match[0].replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
    if (/^\p{Lu}{1,3}\.\p{Lu}|^tr\.CN$/u.test(text)) return null;
    return (text.match(/[\p{L}\p{M}]+|\d+|[^\p{L}\d]/gu) ?? [])
      .map((part) => {
        if (/^\d/u.test(part)) return readNumeral(part) ?? '';
        if (!/^\p{L}/u.test(part)) return SIGNS[part] ?? '';
        return isSpelled(foldString(part))
          ? [...part].map(letterName).join(' ')
          : part.toLocaleLowerCase('vi');
      })
      .filter(Boolean)
      .join(' ');
  },
};

/** What cannot be said as a word goes letter by letter. @param part folded */
function isSpelled(part: string): boolean {
  return /^(?:vn|www|tv|uk|us|[^aeiouy]+)$/u.test(part);
}

export default rule;
