import type { Rule } from '../rule';

/** For whom a paper is signed, after Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7. */
const FORMS: Readonly<Record<string, string>> = {
  TM: 'thay mặt',
  KT: 'ký thay',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
  Q: 'quyền',
};

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. Bộ trưởng": at the head of a line, or before words in capitals. */
const rule: Rule = {
  rank: 14,
  pattern: /(TM|KT|TL|TUQ|Q)\.(?=\s?(\p{Lu}{2,}|\p{Lu}[\p{L}\p{M}]+))/u,
  read([, form = '', next = ''], { before }) {
    const shouts = /^\p{Lu}+$/u.test(next) && !/^[IV]+$/u.test(next);
    // "Q. Bình Thạnh" is a district, "công ty TM. XNK" trades.
    const isHead = /^\s*$/u.test(before) && form !== 'Q';
    const isSigned = shouts && /(?:^|[.;:!?)/–-]\s*)$/u.test(before);
    return isHead || isSigned ? (FORMS[form] ?? null) : null;
  },
};

export default rule;
