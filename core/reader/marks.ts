import type { Meaning } from '../highlights/highlight';

/**
 * Why a stretch of text is marked: led there by a summary or an outline, found by the search, highlighted by
 * the reader, being read aloud, an abbreviation that is explained.
 */
export type MarkKind =
  | 'led'
  | 'found'
  | 'chosen'
  | `hl-${Meaning}`
  | 'spoken'
  | 'word'
  | 'abbr';

/** A stretch of canonical text (UTF-16 offsets) that is shown as marked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `led` when left out. */
  readonly kind?: MarkKind;
  /** Of a highlight. */
  readonly id?: string;
  /** Whether a note hangs on the highlight. */
  readonly isNoted?: boolean;
  /** Of an abbreviation: number of its explanation, and whether it is the first of its form. */
  readonly explains?: { readonly index: number; readonly isFirst: boolean };
}

/** A piece of a leaf's text and the kinds of the marks that cover it, in the order of the marks. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  /** The highlight that it belongs to; of several the shortest, which could not be reached otherwise. */
  readonly highlight?: {
    readonly id: string;
    /** Whether it begins or ends here. */
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly isNoted: boolean;
  };
  /** Number of the explanation of the abbreviation that it is, and whether it is to be reached by keyboard. */
  readonly explains?: { readonly index: number; readonly isFirst: boolean };
}

const none: readonly Mark[] = [];

/** The marks that touch a stretch; one and the same empty list when there are none. */
export function marksWithin(
  marks: readonly Mark[],
  start: number,
  end: number,
): readonly Mark[] {
  const touching = marks.filter(
    (mark) => mark.start < end && mark.end > start && mark.start < mark.end,
  );
  return touching.length === 0 ? none : touching;
}

/**
 * Cuts a text where marks begin and end, so that marks may overlap.
 * @param start offset of the text's first character in the canonical text
 */
export function piecesOf(
  content: string,
  start: number,
  marks: readonly Mark[],
): readonly Piece[] {
  const end = start + content.length;
  const touching = marksWithin(marks, start, end);
  const cuts = new Set([start, end]);
  for (const mark of touching) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const covering = touching.filter(
      (mark) => mark.start <= from && mark.end >= to,
    );
    const shortest = covering
      .filter(({ id }) => id !== undefined)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const short = covering.find(({ explains }) => explains !== undefined);
    return {
      text: content.slice(from - start, to - start),
      kinds: covering.map(({ kind = 'led' }) => kind),
      ...(shortest?.id !== undefined && {
        highlight: {
          id: shortest.id,
          isFirst: shortest.start === from,
          isLast: shortest.end === to,
          isNoted: shortest.isNoted ?? false,
        },
      }),
      ...(short?.explains && {
        explains: {
          index: short.explains.index,
          isFirst: short.explains.isFirst && short.start === from,
        },
      }),
    };
  });
}
