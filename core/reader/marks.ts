/** Why a stretch of text is marked: led there by a summary or an outline, found by the search. */
export type MarkKind = 'led' | 'found' | 'chosen';

/** A stretch of canonical text (UTF-16 offsets) that is shown as marked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `led` when left out. */
  readonly kind?: MarkKind;
}

/** A piece of a leaf's text and the kinds of the marks that cover it, in the order of the marks. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
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
    return {
      text: content.slice(from - start, to - start),
      kinds: touching
        .filter((mark) => mark.start <= from && mark.end >= to)
        .map(({ kind = 'led' }) => kind),
    };
  });
}
