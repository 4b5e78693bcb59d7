import { cleanLine, cleanText } from '../text/clean';
import { type Mark, type Run, type TextDraft, trimRuns } from './draft';
import type { JumpMarks } from './jumps';
import { isBlock, marksOf } from './styles';
import { httpUrl } from './urls';

const DEEPEST = 300;
const NO_JUMPS: JumpMarks = new Map();

/**
 * The runs of an element read as one paragraph; blocks inside it are parted by line breaks.
 * @param skipLists leaves out lists inside, which a list item reads by itself
 */
export function readRuns(
  element: Element,
  base: string,
  jumps: JumpMarks = NO_JUMPS,
  skipLists = false,
): Run[] {
  const runs: Run[] = [];
  const visit = (node: Node, marks: readonly Mark[], depth: number): void => {
    if (node.nodeType === 3) {
      runs.push({ text: blankedRun(node), marks: marksAt(node, marks, jumps) });
      return;
    }
    if (node.nodeType !== 1 || depth > DEEPEST) return;
    const child = node as Element;
    if (child.localName === 'br') runs.push({ text: '\n', marks });
    if (skipLists && /^[uo]l$/u.test(child.localName)) return;
    const inner = withMarks(marks, inlineMarks(child, base, jumps));
    const edge = isBlock(child) ? [{ text: '\n', marks }] : [];
    runs.push(...edge);
    for (const grandchild of child.childNodes)
      visit(grandchild, inner, depth + 1);
    runs.push(...edge);
  };
  for (const child of element.childNodes) visit(child, [], 0);
  return trimRuns(runs).map(({ text, marks }) => ({
    text: text.replace(/\n{2,}/gu, '\n'),
    marks,
  }));
}

/** A text node with its line breaks as blanks, since only `<br>` breaks a line. */
export function blankedRun(node: Node): string {
  return cleanLine(node.nodeValue ?? '');
}

/** The marks of a run of text, with that of a place that a jump leads to. */
export function marksAt(
  text: Node,
  marks: readonly Mark[],
  jumps: JumpMarks,
): readonly Mark[] {
  const anchor = jumps.get(text);
  return anchor ? [anchor, ...marks] : marks;
}

/** The marks of an element, its link included. */
export function inlineMarks(
  element: Element,
  base: string,
  jumps: JumpMarks,
): Mark[] {
  const marks = marksOf(element);
  const jump = jumps.get(element);
  if (jump) return [jump, ...marks];
  const url =
    element.localName === 'a'
      ? httpUrl(element.getAttribute('href'), base)
      : null;
  return url ? [{ type: 'link', url }, ...marks] : marks;
}

/** Outer marks first; the same kind of mark is not put twice. */
export function withMarks(
  outer: readonly Mark[],
  inner: readonly Mark[],
): readonly Mark[] {
  const fresh = inner.filter(
    ({ type }) => !outer.some((mark) => mark.type === type),
  );
  return fresh.length > 0 ? [...outer, ...fresh] : outer;
}

/** Characters without blanks. */
function lengthOf(runs: readonly Run[]): number {
  let length = 0;
  for (const { text } of runs) length += text.replace(/\s/gu, '').length;
  return length;
}

/** Share of the characters that carry a mark, 0 to 1. */
function shareOf(runs: readonly Run[], type: Mark['type']): number {
  const total = Math.max(1, lengthOf(runs));
  return (
    lengthOf(runs.filter(({ marks }) => marks.some((m) => m.type === type))) /
    total
  );
}

/** The two parts of some runs before and after a character offset of their joined text. */
export function splitRuns(
  runs: readonly Run[],
  offset: number,
): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let position = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(offset - position, 0), run.text.length);
    if (cut > 0)
      before.push({ text: run.text.slice(0, cut), marks: run.marks });
    if (cut < run.text.length)
      after.push({ text: run.text.slice(cut), marks: run.marks });
    position += run.text.length;
  }
  return [before, after];
}

/** A text draft from its trimmed runs and where it stands. */
export function makeText(
  runs: readonly Run[],
  place: Pick<TextDraft, 'element' | 'align' | 'level' | 'underPicture'>,
): TextDraft {
  return {
    kind: 'text',
    runs,
    text: cleanText(runs.map((run) => run.text).join('')),
    bold: shareOf(runs, 'strong'),
    italic: shareOf(runs, 'em'),
    linked: shareOf(runs, 'link'),
    element: place.element,
    align: place.align,
    level: place.level,
    underPicture: place.underPicture,
  };
}
