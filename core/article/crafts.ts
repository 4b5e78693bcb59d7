import type { Draft } from './draft';
import { makeText } from './runs';

const AND = '\\s*(?:[,&/–-]|và|\\s)\\s*';
/** "Bài, ảnh", "Tin và ảnh", "Ảnh - bài", "Nội dung & thiết kế": who wrote it may have made the rest as well. */
const WRITING = `(?:(?:ảnh|video|clip)${AND})?(?:tin|bài|bài viết|nội dung|nội dung bài viết|lời|tác giả|tác giả bài viết|người viết|thực hiện|phóng viên|biên tập|tổng hợp|text)(?:${AND}(?:bài|ảnh|hình ảnh|video|clip|đồ họa|đồ hoạ|thiết kế|thực hiện|photo))*`;
/** Makers of pictures and graphics are credited with them and are no authors. */
const CRAFTS =
  '(?:ảnh|hình ảnh|nguồn ảnh|đồ họa|đồ hoạ|video|clip|quay phim|dựng phim|dựng|thiết kế|kỹ thuật|mỹ thuật|trình bày|minh họa|minh hoạ|âm thanh|design|photo)';

const WRITTEN = new RegExp(`^(?:${WRITING}\\s*[:：]|by\\s)`, 'iu');
const CRAFTED = new RegExp(`^\\(?${CRAFTS}\\s*[:：]`, 'iu');
const BARE = new RegExp(`^(?:${WRITING}|${CRAFTS})\\s*[:：]$`, 'iu');
const LABELS = new RegExp(
  `(?:^|(?<=[\\s.,;–|/(-])(?<!nguồn\\s))(?:(${WRITING})|${CRAFTS}(?:${AND}(?:video|clip|đồ họa|đồ hoạ|thiết kế))*)\\s*[:：]\\s*`,
  'giu',
);

/** Asked first: few lines of an article have one, and the labels are dear to look for. */
const COLON = /[:：]/u;
const ENDS_IN_COLON = /[:：]$/u;

/** "Bài, ảnh: …", "Nội dung: …", "By …": the line names authors. */
export function namesAuthors(text: string): boolean {
  return WRITTEN.test(text);
}

/** "Thiết kế: Minh Vy", "Ảnh: Nguyễn Tiến": the line names makers of something else. */
export function namesCrafts(text: string): boolean {
  return CRAFTED.test(text) && text.length < 90;
}

/** What a credit line says of authors: "Nội dung: A | Thiết kế: B" → "A"; unchanged where no label stands. */
export function authorsPart(line: string): string {
  const labels = COLON.test(line) ? [...line.matchAll(LABELS)] : [];
  const [first] = labels;
  if (!first) return line.replace(/^by\s+/iu, '');
  const parts = [line.slice(0, first.index)];
  for (const [at, label] of labels.entries()) {
    if (label[1] === undefined) continue;
    parts.push(
      line.slice(label.index + label[0].length, labels[at + 1]?.index),
    );
  }
  return parts
    .map((part) => part.replace(/^[\s,;|/–-]+|[\s.,;|/(–-]+$/gu, ''))
    .filter(Boolean)
    .join(' | ');
}

const LONGEST_NAMES = 60;

function isBare(text: string): boolean {
  return ENDS_IN_COLON.test(text) && BARE.test(text);
}

/** Joins labels that stand on lines of their own ("Nội dung:") with the names below them. */
export function joinLabels(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const label = joined.at(-1);
    const isNamed =
      label?.kind === 'text' &&
      draft.kind === 'text' &&
      isBare(label.text) &&
      draft.text.length <= LONGEST_NAMES &&
      !isBare(draft.text);
    if (!isNamed) {
      joined.push(draft);
      continue;
    }
    const runs = [...label.runs, { text: ' ', marks: [] }, ...draft.runs];
    joined[joined.length - 1] = makeText(runs, { ...draft, level: 0 });
  }
  return joined;
}
