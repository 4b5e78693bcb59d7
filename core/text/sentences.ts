import { kindOfDotted } from './abbreviations';
import { lookupForm } from './normal';
import { isOpener, isReporting, isSureOpener } from './sentence-words';
import type { Span } from './span';

/** A run of final marks with the quotes and brackets that close on it; a line break is a boundary too. */
const CANDIDATE = /[.!?…]+[”’"')\]»]*|\n+/gu;
const TOKEN_BEFORE = /[^\s("'“‘[«,;:]*$/u;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
/** A quotation mark that a tokeniser has torn from the words that it closes. */
const CLOSING_QUOTE = /^["”’'](?=[\s.,;:!?)]|$)/u;
/** Words that a sentence without its capital begins with, whatever stands before it. */
const SLIP_OPENER =
  /^(?:ông|bà|nhà|tên|các|những|tuy nhiên|trong khi đó|sau đó)(?![\p{L}\p{M}])/u;
/** What an ellipsis only delays: a number, a quoted word, one last word. */
const PAUSED = /^(?:\p{N}|["“]\p{Ll}|[\p{L}\p{M}]+[.!?]$)/u;
/** Longer brackets hold sentences of their own. */
const LONGEST_BRACKET = 220;

/**
 * Splits running Vietnamese text into sentences. A quote of several sentences is split inside; a bracket is
 * not; a line break ends a sentence. Give it one paragraph at a time: an unclosed quote or bracket then
 * spoils no other.
 * @param text NFC or NFD
 * @returns spans without white space at their ends, in order
 */
export function splitSentences(text: string): readonly Span[] {
  const brackets = bracketSpans(text);
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) {
      push(spans, text, start, match.index);
      start = end;
    } else if (
      !brackets.some((b) => b.start < match.index && end < b.end) &&
      isBoundary(text, start, match.index, end)
    ) {
      push(spans, text, start, end);
      start = end;
    }
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (start < end) spans.push({ start, end });
}

/** Balanced round and square brackets, outermost, of bearable length and within one line. */
function bracketSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const pattern = new RegExp(
    `\\((?:[^()\\n]|\\([^()\\n]*\\)){0,${LONGEST_BRACKET}}\\)|\\[[^\\]\\n]{0,${LONGEST_BRACKET}}\\]`,
    'gu',
  );
  for (const match of text.matchAll(pattern))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** Whether a sentence ends with the marks at [at, end). */
function isBoundary(
  text: string,
  start: number,
  at: number,
  end: number,
): boolean {
  const marks = text.slice(at, end);
  const after = text.slice(end, end + 80);
  const next = after.trimStart();
  if (next === '') return true;
  const token = TOKEN_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  if (after === next) return isGluedBoundary(token ?? '', marks, next);
  if (/^[,;:)\]”»%…]/u.test(next) || CLOSING_QUOTE.test(next)) return false;
  if (/^[-–—]\s*\p{Ll}/u.test(next)) return false;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, at))) return false;
  if (/\p{N}$/u.test(token ?? '') && /^\p{N}{3}(?!\p{N})/u.test(next))
    return false;
  if (LOWER.test(next)) return isSlip(token ?? '', marks, next);
  if (next.startsWith('(') && isInsertion(next, marks)) return false;
  if (/…|\.\./u.test(marks) && PAUSED.test(next)) return false;
  if (marks === '.')
    return !isNumbering(text.slice(start, at)) && endsAtDot(token ?? '', next);
  if (/[”"»’']$/u.test(marks)) return !isAttribution(marks, next);
  return true;
}

/** A sentence that forgot its capital: "… qua lại. thi thể …". Not "amazon. com", "v.v. và". */
function isSlip(token: string, marks: string, next: string): boolean {
  if (/^(?:com|vn|net|org|www|theo)(?![\p{L}\p{M}])/u.test(next)) return false;
  if (token === '' || kindOfDotted(token) !== 'word') return false;
  if (SLIP_OPENER.test(next)) return /^[.?]$/u.test(marks);
  return marks === '.' && /^(?:\p{Ll}\p{M}*){2,}$/u.test(token);
}

/** A bracket that belongs to the words before it: a translation of the quote, or the sentence goes on after. */
function isInsertion(next: string, marks: string): boolean {
  if (/[”"»]$/u.test(marks)) return true;
  if (/[!?]/u.test(marks) && /^\((?!còn nữa)\p{Ll}/u.test(next)) return true;
  return /^\((?:[^()\p{L}]{0,9}\)|[^()]{0,60}\)(?:,|\s+\p{Ll}))/u.test(next);
}

/** "…biết.Ông …": the space was lost. Not in "TP.HCM", "20.11", "vnexpress.net", "GS.Nguyễn". */
function isGluedBoundary(token: string, marks: string, next: string): boolean {
  if (!/^[.!?…]+[”"»)]?$/u.test(marks)) return false;
  if (!/^["“]?\p{Lu}[\p{Ll}\p{M}]*[\s,]/u.test(next)) return false;
  const word = token.slice(token.lastIndexOf('.') + 1);
  return (
    /^\p{Ll}\p{M}*\p{Ll}[\p{Ll}\p{M}]*$/u.test(word) || /\p{N}%$/u.test(word)
  );
}

function endsAtDot(token: string, next: string): boolean {
  const kind = kindOfDotted(token);
  if (kind === 'word') return true;
  if (kind === 'open') return isSureOpener(next);
  if (kind === 'either') return !next.startsWith('(');
  // After an initial: a name goes on ("J. Biden"), a sentence begins with one of its usual words.
  return isOpener(next);
}

/** "1. Phạm vi …", "II. Kết quả …", "a. …": the number of an item belongs to its text. */
function isNumbering(sentence: string): boolean {
  return /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-eđ])$/u.test(sentence);
}

/** “Đi đâu đấy?” Lan hỏi: the words after the quote say who spoke, so the sentence goes on. */
function isAttribution(marks: string, next: string): boolean {
  if (/^[-–—]/u.test(next)) return true;
  if (!/[!?…]/u.test(marks)) return false;
  const clause = /^([^.!?…,:;"“]{1,60})[.!?…]/u.exec(next)?.[1] ?? '';
  const words = lookupForm(clause).split(/\s+/u);
  if (words.length > 8) return false;
  // The verb closes the clause: "… Lan hỏi.", "… cậu bé hỏi lại."
  return words
    .slice(-3)
    .some((word, i, tail) => isReporting(word, tail[i + 1] ?? ''));
}
