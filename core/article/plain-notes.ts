import { type Block, type Inline, inlineText } from './article';
import { mapInlines } from './map-inlines';

/** A note as journals print it below their text: "[1] …", "(1) …". */
const NOTE = /^\s*(?:\[(\d{1,3})\]|\((\d{1,3})\))(?=\s*\S)/u;
/** A number in brackets within the text. */
const BRACKETS = /\[(\d{1,3})\]|\((\d{1,3})\)/gu;

/**
 * Joins notes that are only numbered, without any link, to their numbers in the text. Only where the end of
 * the article counts its notes from 1 without a gap and the text names every one of them before: a list of
 * points is none.
 * @returns the same blocks when there are no such notes
 */
export function linkPlainNotes(blocks: readonly Block[]): readonly Block[] {
  const leaves: (readonly Inline[])[] = [];
  mapInlines(blocks, (inlines) => {
    leaves.push(inlines);
    return inlines;
  });
  if (leaves.some(hasJump)) return blocks;
  const notes = trailingNotes(leaves);
  if (notes.size === 0) return blocks;
  const first = leaves.indexOf([...notes.keys()][0] ?? []);
  const numbers = new Set(notes.values());
  const called = new Set<number>();
  const link = (inlines: readonly Inline[], inSup: boolean, before: string) => {
    let last = before;
    const out: Inline[] = [];
    for (const one of inlines) {
      if (one.type === 'text') out.push(...cut(one.text, inSup, last));
      else {
        const inner = link(one.inlines, inSup || one.type === 'sup', last);
        out.push({ ...one, inlines: inner });
      }
      last = inlineText([one]).at(-1) ?? last;
    }
    return out;
  };
  const cut = (text: string, inSup: boolean, before: string): Inline[] => {
    const out: Inline[] = [];
    let from = 0;
    for (const found of text.matchAll(BRACKETS)) {
      const number = Number(found[1] ?? found[2]);
      const isRound = found[2] !== undefined;
      const left = text[found.index - 1] ?? before;
      // "(1)" after a blank counts points in running text; a note's hangs on its word.
      if (!numbers.has(number) || (isRound && !inSup && /^\s?$/u.test(left)))
        continue;
      called.add(number);
      if (found.index > from)
        out.push({ type: 'text', text: text.slice(from, found.index) });
      const words = { type: 'text', text: found[0] } as const;
      out.push({ type: 'jump', spot: number, inlines: [words] });
      from = found.index + found[0].length;
    }
    if (from < text.length) out.push({ type: 'text', text: text.slice(from) });
    return out;
  };
  let at = -1;
  const linked = mapInlines(blocks, (inlines) => {
    at++;
    const number = notes.get(inlines);
    if (number !== undefined)
      return [{ type: 'anchor', spot: number, inlines }];
    return at < first ? link(inlines, false, '') : inlines;
  });
  return called.size === numbers.size ? linked : blocks;
}

function hasJump(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (one) =>
      one.type !== 'text' && (one.type === 'jump' || hasJump(one.inlines)),
  );
}

/** The numbered leaves at the end, counted from 1, with what goes on between them; none where the count is broken. */
function trailingNotes(
  leaves: readonly (readonly Inline[])[],
): ReadonlyMap<readonly Inline[], number> {
  const notes = new Map<readonly Inline[], number>();
  let next = 1;
  for (const inlines of leaves) {
    const found = NOTE.exec(inlineText(inlines));
    const number = Number(found?.[1] ?? found?.[2] ?? 0);
    if (number === 1) {
      // The last count that starts at 1 is that of the notes.
      notes.clear();
      next = 1;
    }
    if (number === 0) continue;
    if (number !== next) {
      notes.clear();
      next = Number.NaN; // until a count starts again
      continue;
    }
    notes.set(inlines, number);
    next++;
  }
  return notes;
}
