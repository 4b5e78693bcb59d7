import type { CanonicalText } from '../article/canonical-text';
import { stretches } from '../export/marks';
import type { Meaning } from '../highlights/highlight';

/** A highlight as paper shows it. Offsets count in the canonical text; those of a picture have its address. */
export type SheetHighlight = {
  readonly id: string;
  readonly meaning: Meaning;
  /** Plain text; empty without one. */
  readonly note: string;
} & (
  | { readonly start: number; readonly end: number }
  | { readonly src: string }
);

/** A note of the reader's, and the words that it hangs on. */
export interface SheetNote {
  readonly number: number;
  /** Id of the highlight. */
  readonly id: string;
  readonly quote: string;
  readonly note: string;
}

/** Notes in the order of the text, those of pictures after them. */
export function notesOf(
  { text }: Pick<CanonicalText, 'text'>,
  highlights: readonly SheetHighlight[],
): readonly SheetNote[] {
  const noted = highlights.filter(({ note }) => note !== '');
  const inText = noted
    .filter((one) => 'start' in one)
    .sort((a, b) => a.end - b.end);
  const quoted = inText.map(({ id, note, start, end }) => {
    return { id, note, quote: text.slice(start, end).trim() };
  });
  const ofPictures = noted
    .filter((one) => 'src' in one)
    .map(({ id, note }) => ({ id, note, quote: '' }));
  return [...quoted, ...ofPictures].map((one, index) => ({
    ...one,
    number: index + 1,
  }));
}

/**
 * Puts a run of the article's text into an element, highlights as `mark`s, each note's number where its
 * highlight ends. Nodes and text only.
 * @param offset of its first character in the canonical text; null for what does not count there
 */
export function appendMarked(
  into: Element,
  content: string,
  offset: number | null,
  highlights: readonly SheetHighlight[],
  notes: readonly SheetNote[],
): void {
  if (offset === null || highlights.length === 0) {
    into.append(content);
    return;
  }
  const document = into.ownerDocument;
  const marks = highlights
    .filter((one) => 'start' in one)
    .map((one) => ({ ...one, color: one.meaning }));
  let at = offset;
  for (const { text, mark } of stretches(content, offset, marks)) {
    at += text.length;
    if (!mark) into.append(text);
    else {
      const made = document.createElement('mark');
      made.className = mark.color ?? '';
      made.textContent = text;
      into.append(made);
    }
    for (const ended of marks.filter(({ end }) => end === at))
      appendNumber(into, ended.id, notes);
  }
}

/** The number of a highlight's note, if it has one. */
export function appendNumber(
  into: Element,
  id: string,
  notes: readonly SheetNote[],
): void {
  const note = notes.find((one) => one.id === id);
  if (!note) return;
  const number = into.ownerDocument.createElement('sup');
  number.className = 'note-number';
  number.textContent = `[${note.number}]`;
  into.append(number);
}
