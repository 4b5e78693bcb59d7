import { isCounted } from './counted';

/** What two numbers with a slash tell that are neither a day nor a part: marks out of ten, eyesight, tie-breaks. */

/** Marks, and what physicians measure against a whole; between the word and the figures only what leads to them. */
const MARKED =
  /(?<!\p{L})(?:điểm(?: số)?|đánh giá|chấm|rating|IMDb|thang(?: đau)?|mức độ(?: \p{Ll}+){1,2}|độ khó|sức cơ|cơ lực|Apgar|hài lòng|xếp loại)(?:\s(?:là|mức|ở|đạt|được|chỉ|lên|tới|trung bình|chung|tổng thể|người dùng|khoảng|gần|hơn|với|số|phim|nhà hàng))*(?:(?:\s\p{Ll}+){0,4}\s?:)?\s$/iu;
/** "Thị lực của bé là 10/10, mắt còn lại 3/10": eyesight stays the matter to the end of the sentence. */
const SIGHT = /(?<!\p{L})thị lực(?:[^.;!?]|\.(?=\d))*$/iu;
/** "mắt phải 6/10": an eye without that word stands beside the figures. */
const EYE =
  /(?<!\p{L})(?:mắt (?:phải|trái|còn lại|kia|này|lành|đau)|(?:cả )?hai mắt)(?:\s(?:là|còn|chỉ|đạt|được|khoảng|lên|mỗi bên))*\s?:?\s$/iu;
const PRESSURE = /(?<!\p{L})(?:huyết áp|HA)(?:\s\p{Ll}+){0,3}\s?:?\s$/u;
const SAYS_DAY = /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s$/iu;

/** "đánh giá 9/10", "thị lực 3/10", "huyết áp 12/8": so much on so much, "chín trên mười". */
export function isOnScale(
  top: number,
  bottom: number,
  before: string,
  after: string,
): boolean {
  if (SAYS_DAY.test(before)) return false;
  if (PRESSURE.test(before)) return top > bottom;
  if (top > bottom) return false;
  return (
    (bottom === 10 && (SIGHT.test(before) || EYE.test(before))) ||
    ((bottom === 10 || bottom === 5) &&
      MARKED.test(before) &&
      !isCounted(after))
  );
}

/** "7-6 (7/4)": the points of a tie-break, said one after the other. */
export const TIE_BREAK =
  /(?<![\d/.,])(?:7\s?[-–/]\s?6|6\s?[-–/]\s?7)\s?\((?:tie-?break |loạt tie-?break )?$/iu;
