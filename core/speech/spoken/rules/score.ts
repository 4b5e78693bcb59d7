import { isCounted } from '../counted';
import { cardinal } from '../number-words';
import { NUMBERED } from '../numbered';
import type { Rule } from '../rule';

const BEFORE =
  /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|đánh bại|hạ|dẫn|dẫn trước|cầm hòa|cầm hoà|vùi dập|gỡ|gỡ hòa|quân bình|nâng|ấn định|chung cuộc|kết quả|chiến thắng|thất bại|vượt qua|rút ngắn|set|hiệp|luân lưu|penalty|pen|bỏ phiếu|sơ đồ|đội hình|sát nút|bị|với|lên|xuống|thành|đè bẹp|khuất phục|quật ngã)\s+(?:\p{L}+\s+){0,6}$/iu;
/** "giật cấp 8-9", "phổ biến 16-19 độ": what grows is no score. */
const MEASURED = /(?:cấp|khoảng|phổ biến|chừng|gần|hơn|từ|bậc|mức|lớp)\s+$/iu;
const AFTER =
  /^\s*(?:trước|sau|cho|ở|nghiêng|chung cuộc|khi|dành|trong|tại|trên|\)|của|và)/iu;

/** Scores, line-ups and ballots: "2-1" is "hai một", "4-3-3" "bốn ba ba". */
const rule: Rule = {
  rank: 60,
  pattern:
    /(\d{1,3})\s?[-–:]\s?(\d{1,3})(?:\s?[-–]\s?(\d{1,2}))?(?:\s?[-–]\s?(\d{1,2}))?(?![\d%]|[.,]\d|\/)/u,
  read(match, { before, after }) {
    const [text, a = '', b = '', c, d] = match;
    const parts = [a, b, c, d].filter((part) => part !== undefined);
    const lineUp =
      parts.length > 2 &&
      parts.reduce((sum, part) => sum + Number(part), 0) === 10;
    if (parts.length > 2 && !lineUp) return null;
    // "6-7 (3/7)": a set and its tie-break.
    if (isSet(a, b) && /^\s?\(\d{1,2}\s?[-–/]\s?\d{1,2}\)/u.test(after))
      return `${cardinal(Number(a))} ${cardinal(Number(b))}`;
    const cued = BEFORE.test(before);
    // "226-312 phiếu": votes for one and for another.
    if (
      /(?:t[ỷỉ] lệ|thắng|thua|kết quả)[^.;]{0,20}$/iu.test(before) &&
      /^\sphiếu(?!\p{L})/u.test(after)
    )
      return parts.map((part) => cardinal(Number(part))).join(' ');
    if (isSet(a, b) && AFTER_SET.test(before))
      return `${cardinal(Number(a))} ${cardinal(Number(b))}`;
    if (small(a, b) && (IN_SETS.test(before) || isBetweenNames(before, after)))
      return parts.map((part) => cardinal(Number(part))).join(' ');
    if (small(a, b) && (BESIDE_SCORE.test(before) || OF_TWO.test(before)))
      return parts.map((part) => cardinal(Number(part))).join(' ');
    // "(4-6, 3-6, 6-3)": the first of several sets.
    if (isSet(a, b) && /\($/u.test(before) && MORE_SETS.test(after))
      return `${cardinal(Number(a))} ${cardinal(Number(b))}`;
    const ascending = Number(a) < Number(b);
    if (ascending && (MEASURED.test(before) || NUMBERED.test(before)))
      return null;
    if (
      !lineUp &&
      !(cued && (small(a, b) || /(?:tỷ số|tỉ số|bỏ phiếu)/iu.test(before)))
    ) {
      const plain =
        small(a, b) &&
        !ascending &&
        (AFTER.test(after) || /\p{L}\s$/u.test(before)) &&
        !text.includes(' ');
      if (!plain) return null;
    }
    if (cued && ascending && isCounted(after)) return null;
    return parts.map((part) => cardinal(Number(part))).join(' ');
  },
};

function small(a: string, b: string): boolean {
  return Number(a) <= 30 && Number(b) <= 30;
}

/** "hạ Sinner 6-2, 3-6": the sets after the first. */
const IN_SETS =
  /(?:thắng|thua|hạ|bại|tỷ số|tỉ số|set|kết quả)[^.;]*\d\s?[-–]\s?\d[^.;]*,\s*$/iu;

/** "6-4, 3-6, 7-6 (7-5)": sets one after the other, whatever is said before. */
const AFTER_SET =
  /(?:^|[^\d-])[0-7]\s?[-–]\s?[0-7](?:\s?\(\d{1,2}\s?[-–]\s?\d{1,2}\))?,\s*$/u;

/** "hòa 1-1 (pen 4-5)", "0-3 (HP: 0-1)": what became of a part of the match, behind its end. */
const BESIDE_SCORE =
  /[67]\s?[-–]\s?[67]\s?\($|\d\s?[-–]\s?\d{1,2}\s?\((?:pen|HP|H1|hiệp phụ|hiệp một|hiệp 1|luân lưu|lượt đi|chung cuộc)\s?:?\s$|(?<!\p{L})(?:hiệp (?:[12]|một|hai|phụ)|H[12]|HP)\s?:\s$/iu;
/** "Việt Nam - Indonesia 0-3". */
const OF_TWO =
  /\p{Lu}[\p{L}\p{M}\d]*\s?[-–]\s?(?:\p{Lu}[\p{L}\p{M}\d]*\s){1,3}$/u;
const MORE_SETS = /^,\s?[0-7]\s?[-–]\s?[0-7](?!\d)/u;

function isSet(a: string, b: string): boolean {
  return (
    Math.max(Number(a), Number(b)) >= 6 && Number(a) <= 7 && Number(b) <= 7
  );
}

/** "Liverpool 0-1 Man Utd". */
function isBetweenNames(before: string, after: string): boolean {
  return (
    /\p{Lu}[\p{Ll}\p{M}]+\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after) &&
    !isCounted(after)
  );
}

export default rule;
