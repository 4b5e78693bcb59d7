import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  around,
  type Box,
  shadePath,
  windowAround,
} from '../core/line-focus/lines';
import { linesNear } from '../core/line-focus/rendered';
import type { LineFocusMode } from '../core/reader/choices';
import type { Mark } from '../core/reader/marks';
import { rangeOf } from '../core/reader/text-place';
import { whenTextMoves } from './text-moves';

const counts: Readonly<Partial<Record<LineFocusMode, number>>> = {
  one: 1,
  three: 3,
  five: 5,
  ruler: 1,
};

/** Px around lines that are not shaded: tone marks reach above their line's box. */
const ROOM = 4;

interface Drawing {
  readonly path: string;
  readonly rule: Box | null;
  readonly next: Box | null;
}

/**
 * All but the lines that are read lies in shade; a tick shows where the next line begins. Drawn over the
 * text, which does not change. Sizes are read anew whenever something moves them.
 */
export function LineFocus({
  root,
  mode,
  place,
  sentence,
  word,
  layout,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly mode: LineFocusMode;
  /** Offset in the canonical text. */
  readonly place: number;
  readonly sentence: Mark;
  /** Offset of the word that is being said, whose line is lit; null while nobody speaks. */
  readonly word: ReadonlySignal<number | null> | null;
  /** Changes when lines may have moved. */
  readonly layout: unknown;
}) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const said = word?.value ?? null;
  const isSaid = said !== null && said >= sentence.start && said < sentence.end;
  const at = isSaid ? said : place;
  useEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const draw = () =>
      setDrawing(drawingOf(element, view, { mode, place: at, sentence }));
    draw();
    const end = new AbortController();
    whenTextMoves(element, draw, end.signal);
    return () => end.abort();
  }, [mode, at, sentence.start, layout]);
  if (!drawing) return null;
  const { path, rule, next } = drawing;
  return (
    <div aria-hidden="true">
      {rule ? (
        <div
          class="line-ruler"
          style={{ insetBlockStart: `${rule.bottom + 2}px` }}
        />
      ) : (
        <div
          class="line-shade"
          style={{ clipPath: `path(evenodd, "${path}")` }}
        />
      )}
      {next && (
        <div
          class="line-next"
          style={{
            blockSize: `${next.bottom - next.top}px`,
            insetBlockStart: `${next.top}px`,
            insetInlineStart: `${Math.max(0, next.left - 12)}px`,
          }}
        />
      )}
    </div>
  );
}

function drawingOf(
  root: HTMLElement,
  view: Window,
  {
    mode,
    place,
    sentence,
  }: { mode: LineFocusMode; place: number; sentence: Mark },
): Drawing {
  const { innerWidth, innerHeight } = view;
  const shade = (boxes: readonly Box[]) =>
    shadePath(innerWidth, innerHeight, boxes, ROOM);
  if (mode === 'sentence') {
    const range = rangeOf(root, sentence.start, sentence.end);
    const boxes = range ? [...range.getClientRects()] : [];
    return { path: shade(boxes), rule: null, next: null };
  }
  const { lines, index } = linesNear(root, place);
  const { boxes, next } = windowAround(lines, index, counts[mode] ?? 1);
  const box = around(boxes);
  const article = root.querySelector('article')?.getBoundingClientRect();
  const wide = box && {
    ...box,
    left: article?.left ?? box.left,
    right: article?.right ?? box.right,
  };
  return {
    path: shade(wide ? [wide] : []),
    rule: mode === 'ruler' ? box : null,
    next,
  };
}
