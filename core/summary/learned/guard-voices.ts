/**
 * Whose words a sentence is when nothing in it says so: a line of a dialogue or an interview goes on over several
 * sentences, and so does a quotation that has been opened and not closed.
 */
import type { Sentence } from '../body';

/** "Đen: Vậy mà …", "- Vâng, tôi nghĩ …": a line that somebody says. */
const LINE = /^[-–—] |^\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}: /u;
/** One such line may be a slip or a list; so many make a dialogue. */
const LEAST_LINES = 2;
/** A quotation that is not closed within so many sentences has lost its closing mark. */
const LONGEST_QUOTE = 5;

/** @returns for each sentence whether it is spoken by a voice that it does not name */
export function voicesOf(sentences: readonly Sentence[]): readonly boolean[] {
  const lines = sentences.filter(({ text }) => LINE.test(text)).length;
  const first =
    lines < LEAST_LINES
      ? sentences.length
      : sentences.findIndex(({ text }) => LINE.test(text));
  let open = 0;
  return sentences.map(({ text }, s) => {
    const spoken = s >= first || open > 0;
    if (leavesOpen(text)) open = LONGEST_QUOTE;
    else if (closes(text)) open = 0;
    else open = Math.max(0, open - 1);
    return spoken;
  });
}

/** Whether every quotation mark of a sentence has its partner in it. */
export function isPaired(text: string): boolean {
  return (
    count(text, /"/gu) % 2 === 0 && count(text, /“/gu) === count(text, /”/gu)
  );
}

function leavesOpen(text: string): boolean {
  return (
    count(text, /“/gu) > count(text, /”/gu) ||
    (count(text, /"/gu) % 2 === 1 && /(?:^|[\s:(])"[^"]*$/u.test(text))
  );
}

function closes(text: string): boolean {
  return (
    count(text, /”/gu) > count(text, /“/gu) || count(text, /"/gu) % 2 === 1
  );
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
