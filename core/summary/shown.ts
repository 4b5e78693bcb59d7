const OPENING = /["“‘'«([]+$/u;
const CLOSING = /^[^\s,;:([“‘«]*/u;
const FINAL = /[.!?…][”’"')\]»]*$/u;
/** The bullet of a list that was written with dashes. */
const BULLET = /^[-–—•*+]\s+/u;
const FIRST_LETTER = /\p{L}/u;

/**
 * Widens a span to the marks that belong to it: an opening quotation mark before, "%", a closing mark or a stop
 * behind.
 * @param text the canonical text
 * @param start offset of the first token
 * @param end offset behind the last token
 * @param limits offsets of the sentence
 */
export function widen(
  text: string,
  start: number,
  end: number,
  limits: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const before = OPENING.exec(text.slice(limits.start, start))?.[0] ?? '';
  const after = CLOSING.exec(text.slice(end, limits.end))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** A span as it is printed: with a capital and a full stop, otherwise as the article has it. */
export function asShown(span: string): string {
  const text = span
    .trim()
    .replace(BULLET, '')
    .replace(FIRST_LETTER, (letter, offset: number) =>
      offset <= 1 ? letter.toLocaleUpperCase('vi') : letter,
    );
  return FINAL.test(text) ? text : `${text}.`;
}
