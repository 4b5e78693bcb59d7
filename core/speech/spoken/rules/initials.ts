import { spell } from '../letters';
import type { Rule } from '../rule';

/** "Nguyễn Văn A.", "N.T.H.", "J. Biden", "chị Tr.": letters that stand for a name. */
const rule: Rule = {
  rank: 72,
  pattern:
    /(?:\p{Lu}|Tr|Th|Ngh?|Nh|Kh|Ph|Ch|Gi|Qu)\.(?:\s?(?:\p{Lu}|Tr|Th|Ngh?|Nh|Kh|Ph|Ch|Gi|Qu)(?:\.|(?![\p{L}\p{M}])))*/u,
  read([letters], { before }) {
    if (/[\p{L}\p{M}]$/u.test(before)) return null;
    return /^[ÁÝÀỞỒỐỔỨỪ]\.$/u.test(letters.normalize('NFC'))
      ? null
      : spell(letters);
  },
};

export default rule;
