import { cleanText } from '../text/clean';
import { authorsPart } from './crafts';
import { isPublisher } from './publishers';

/** Who wrote an article and where it was taken from, as one line of a page says it. */
export interface Credits {
  readonly people: readonly string[];
  readonly sources: readonly string[];
  /** Whether the line says nothing but that. */
  readonly complete: boolean;
}

const SOURCE =
  /(?:^|[\s.,;–|/(-])(?:theo|nguồn(?: tin)?|source)(?:\s*:\s*|\s+)(.+)$/iu;

const DATE_PARTS =
  /(?<![\p{L}])(?:ngày(?=\s*\d)|lúc(?=\s*\d)|cập nhật:?|đăng:?(?=\s*\d))|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*,?|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[:h]\d{2}(?::\d{2})?|\(?(?:GMT|UTC)\s*[+-]?\d{0,2}(?::\d\d)?\)?|(?<![\p{L}])(?:AM|PM)(?![\p{L}])/giu;

const SEPARATOR = /\s*(?:\s[-–—]\s|[–;,|/&•·\n]|\s+và\s+|\s-|-\s)\s*/iu;

const WORD = "[\\p{Lu}][\\p{L}\\p{M}'’.]*";
const PERSON = new RegExp(`^${WORD}(?:\\s+${WORD}){0,5}$`, 'u');

/** Signatures that are no name and all the same all that a paper gives. */
const STAFF =
  /^(?:P\.?V|B\.?T\.?V|C\.?T\.?V|PV\/BTV|nhóm (?:pv|phóng viên|tác giả))$/iu;

/** Words that end a sentence or name a thing, at the start of what only looks like a name. */
const NOT_A_NAME =
  /^(?:đăng nhập|đăng ký|sự kiện|tác giả|chủ đề|từ khóa|quay lại|theo|nguồn|ảnh|video|xem|đọc|tin|chia sẻ|bình luận|và \d|trang chủ|in|gửi|lưu|mới|hot|new|chương|mục|điều|điều khoản|phần|khoản|phụ lục|tổ chức|quy định|tm\.|kt\.|tl\.|tuq\.|nơi nhận|(?:phó )?(?:tổng )?giám đốc|(?:phó )?chủ tịch|(?:phó )?bí thư|thủ tướng|(?:bộ|thứ|cục|vụ|viện|hiệu|trung|đại) trưởng|(?:phó )?trưởng|chánh)(?:$|\s)/iu;

/** Says what someone is, in front of a name. */
const REPORTER = /^(?:nhóm )?phóng viên\s+(?=\p{Lu})/iu;

const LONGEST_NAME = 40;

/**
 * Reads an author line: "Hà Thu (tổng hợp)", "NHẬT XUÂN - NGHI VŨ", "Theo T.Phong (Người lao động)",
 * "LÂM THẢO. Ảnh: DUY LINH", "Minh Tuấn | 15:19 21/02/2020".
 * @param ownNames names of the site itself, which is never its own author
 */
export function readCredits(
  line: string,
  ownNames: readonly string[],
): Credits {
  const sources: string[] = [];
  const isOfPress = (name: string) => isPublisher(cleanText(name), ownNames);
  let text = authorsPart(cleanText(line)).replace(DATE_PARTS, ' ');
  text = text.replace(/\(([^()]*)\)/gu, (_, note: string) => {
    const named = note.replace(/^(?:theo|nguồn(?: tin)?)\s*(?::\s*|\s)/iu, '');
    if (named !== note || named.split('/').some(isOfPress))
      sources.push(...named.split(/\s*[;,]\s+/u).map(cleanText));
    return ' ';
  });
  const from = SOURCE.exec(text);
  if (from) {
    text = text.slice(0, from.index);
    const named = trimEdges(from[1] ?? '');
    // "Theo T.Phong (Người lao động)": the publisher is named, so this is the person.
    if (sources.length > 0 && text.trim() === '' && isPerson(named, ownNames))
      text = named;
    else {
      const [person, paper] = named.split('/').map(trimEdges);
      // "Theo Nguyễn An/Dân trí": who wrote it, and where.
      if (
        person &&
        paper &&
        isPerson(person, ownNames) &&
        isPublisher(paper, ownNames)
      )
        return {
          people: [person],
          sources: [paper],
          complete: text.trim() === '',
        };
      const papers = named
        .split(/\s*[;,]\s+/u)
        .map(trimEdges)
        .filter(Boolean);
      // "Theo ban quản lý, mỗi cây …" is a sentence; after "Nguồn tin:" none follows.
      const isNamed = /:\s*$/u.test(from[0].slice(0, -(from[1] ?? '').length));
      if (papers.every((paper) => isTitled(paper, isNamed)))
        sources.push(...papers);
      else return { people: [], sources: [], complete: false };
    }
  }
  const parts = text
    .split(SEPARATOR)
    .map((part) => trimEdges(part).replace(REPORTER, ''))
    .filter(Boolean);
  const people = parts.filter((part) => isPerson(part, ownNames));
  const publishers = parts.filter(
    (part) => !people.includes(part) && isPublisher(part, ownNames),
  );
  return {
    people: [...new Set(people)],
    sources: [...new Set([...sources, ...publishers])],
    complete: people.length + publishers.length === parts.length,
  };
}

/** Whether a text can be a person's name or a reporter's signature. */
export function isPerson(name: string, ownNames: readonly string[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  if (STAFF.test(name)) return true;
  return (
    PERSON.test(name) && !NOT_A_NAME.test(name) && !isPublisher(name, ownNames)
  );
}

/**
 * Begins like a name and is no longer than one.
 * @param labelled a colon says that a name follows: bodies of state have long ones
 */
function isTitled(name: string, labelled: boolean): boolean {
  return (
    /^[\p{Lu}\d]/u.test(name) &&
    name.length <= (labelled ? 90 : 50) &&
    name.split(' ').length <= (labelled ? 18 : 9)
  );
}

function trimEdges(text: string): string {
  return text
    .replace(/^[\s,;:|/.•*–-]+|[\s,;:|/•*–-]+$|(?<=\p{Ll}{2})\.$/gu, '')
    .trim();
}
