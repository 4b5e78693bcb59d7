import type { Block, Inline } from './article';

/** A style or link around a run of text. */
export interface Mark {
  readonly type: 'strong' | 'em' | 'sub' | 'sup' | 'link' | 'jump' | 'anchor';
  readonly url?: string;
  /** Of a jump or an anchor. */
  readonly spot?: number;
}

/** A run of text with everything around it. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A block on its way, with what later steps need to know of its origin: where it stood and how it looked.
 * Paragraphs keep their runs until the end, since a heading, a caption, an author line and a pointer to
 * another article all start as paragraphs.
 */
export type Draft =
  | {
      readonly kind: 'text';
      readonly runs: readonly Run[];
      readonly text: string;
      /** The element whose box the text fills. */
      readonly element: Element;
      readonly align: 'center' | 'right' | null;
      /** Shares of the characters that are bold, italic, linked; 0 to 1. */
      readonly bold: number;
      readonly italic: number;
      readonly linked: number;
      /** 2 to 4 when the page itself says heading. */
      readonly level: 0 | 2 | 3 | 4;
      /** Stands in the same element as a picture before it, after a line break. */
      readonly underPicture: boolean;
    }
  | { readonly kind: 'block'; readonly block: Block; readonly element: Element }
  | {
      readonly kind: 'quote';
      readonly as: 'quote' | 'box';
      readonly drafts: readonly Draft[];
      readonly element: Element;
    };

export type TextDraft = Extract<Draft, { kind: 'text' }>;

/** The inline tree of some runs: neighbours with the same mark share one node. */
export function toInlines(runs: readonly Run[]): Inline[] {
  return nest(trimRuns(runs), 0);
}

function nest(runs: readonly Run[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let i = 0; i < runs.length; ) {
    const first = runs[i] as Run;
    const mark = first.marks[depth];
    let end = i + 1;
    while (end < runs.length && sameMark(runs[end]?.marks[depth], mark)) end++;
    const group = runs.slice(i, end);
    inlines.push(
      mark
        ? wrap(mark, nest(group, depth + 1))
        : { type: 'text', text: group.map(({ text }) => text).join('') },
    );
    i = end;
  }
  return inlines;
}

function wrap(mark: Mark, inlines: Inline[]): Inline {
  const { type } = mark;
  if (type === 'link') return { type, url: mark.url ?? '', inlines };
  if (type === 'jump' || type === 'anchor')
    return { type, spot: mark.spot ?? 0, inlines };
  return { type, inlines };
}

function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a?.type === b?.type && a?.url === b?.url && a?.spot === b?.spot;
}

/** Collapses blanks across the borders of runs, trims both ends and drops what is empty. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let before = '\n';
  for (const run of runs) {
    let text = run.text.replace(/ *\n */gu, '\n').replace(/ {2,}/gu, ' ');
    if (/[\s]$/u.test(before)) text = text.replace(/^ +/u, '');
    if (before.endsWith('\n')) text = text.replace(/^\n+/u, '');
    if (text === '') continue;
    if (text.startsWith('\n') && before.endsWith(' ')) trimLast(out);
    before = text;
    out.push({ text, marks: run.marks });
  }
  while (out.length > 0) {
    const last = out.at(-1) as Run;
    const text = last.text.trimEnd();
    out.pop();
    if (text === '') continue;
    out.push({ text, marks: last.marks });
    break;
  }
  return out;
}

function trimLast(runs: Run[]): void {
  const last = runs.pop();
  const text = last?.text.trimEnd() ?? '';
  if (last && text !== '') runs.push({ text, marks: last.marks });
}
