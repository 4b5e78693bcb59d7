import { cleanText } from '../text/clean';
import type { Claim } from './claim';
import { readTime } from './dates';

/** How many elements may stand between the title and the date line below it: kicker, byline, buttons. */
const BELOW = 30;
/** More text between them is the article, and the date another one's. */
const PROSE = 260;

/** Whether an element stands below the title with hardly a word between them. */
export function followsClosely(element: Element, title: Element): boolean {
  for (const node of closelyBelow(title))
    if (node === element) return !element.closest('a, li, aside');
  return false;
}

/** The elements that follow the title before any running text. */
function* closelyBelow(title: Element): Generator<Element> {
  const walker = title.ownerDocument.createTreeWalker(
    title.getRootNode(),
    1 | 4,
  );
  walker.currentNode = title;
  let text = 0;
  for (let passed = 0; passed < BELOW && walker.nextNode(); ) {
    const node = walker.currentNode;
    if (node.nodeType === 1) {
      yield node as Element;
      passed++;
    } else if (!title.contains(node))
      text += (node.textContent ?? '').trim().length;
    if (text > PROSE) return;
  }
}

/** A line that is a date and little else, with or without a clock time, closely below the title. */
export function lineBelow(title: Element): Claim[] {
  let dateOnly: Claim | null = null;
  for (const element of closelyBelow(title)) {
    if (title.contains(element) || element.closest('a, li, aside')) continue;
    const text = lineOf(element);
    if (text === null || !isDateLine(text)) continue;
    const claim = claimOf(text, 'date line below the title');
    if (claim?.reading.time) return [claim];
    dateOnly ??= claim;
  }
  return dateOnly ? [dateOnly] : [];
}

/** A date without a clock time above the title, in the same box; a page's header says today's. */
export function lineAbove(title: Element): Claim[] {
  const box = title.parentElement;
  if (!box || box.localName === 'body') return [];
  const lines = [...box.querySelectorAll(LINES)].slice(0, NEAR).reverse();
  for (const line of lines) {
    if ((title.compareDocumentPosition(line) & 2) === 0 || line.contains(title))
      continue;
    const text = lineOf(line);
    const isToday = text !== null && /hôm nay/iu.test(text);
    if (text === null || isToday || !isDateLine(text)) continue;
    const claim = claimOf(text, 'date line above the title');
    if (claim) return [claim];
  }
  return [];
}

function lineOf(element: Element): string | null {
  const raw = element.textContent ?? '';
  if (raw.length > 300 || !/\d{4}|\d\/\d\d(?!\d)/u.test(raw)) return null;
  const text = cleanText(raw);
  return text.length < 8 || text.length > 80 ? null : text;
}

/** What stands beside a date in its line. */
const LABELS =
  /[\d\s:/|,.()+–-]+|thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|ngày|tháng|cập nhật|lúc|GMT|UTC|AM|PM|đăng|bởi|xuất bản|giờ|phút|lượt xem|lượt đọc|cỡ chữ/giu;

/** Whether a text is a date with its labels and nothing more. */
export function isDateLine(text: string): boolean {
  return (
    text.length < 80 &&
    text.replace(LABELS, '').length < 12 &&
    readTime(text) !== null
  );
}

function claimOf(text: string, source: string): Claim | null {
  const reading = readTime(text);
  return reading ? { reading, source, visible: true } : null;
}

/** How many elements are looked through on each level around the title. */
const NEAR = 300;

const LINES =
  'time, span, div, p, em, i, b, strong, small, li, font, td, h4, h5, h6, a';

/** Lines with date and clock time among the neighbours of the title, nearest first. */
export function linesAround(title: Element): Claim[] {
  let scope: Element | null = title.parentElement;
  for (
    let level = 0;
    scope && level < 4;
    level++, scope = scope.parentElement
  ) {
    const lines = scope.querySelectorAll(LINES);
    for (let at = 0; at < Math.min(lines.length, NEAR); at++) {
      const line = lines[at];
      const text = line ? lineOf(line) : null;
      if (text === null || text.length > 60) continue;
      const claim = claimOf(text, 'date line beside the title');
      if (claim?.reading.time) return [claim];
    }
  }
  return [];
}
