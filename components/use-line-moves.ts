import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CanonicalText, leafTextAt } from '../core/article/canonical-text';
import { lineAtHeight } from '../core/line-focus/lines';
import {
  linesNear,
  linesOfLeaf,
  offsetOfLine,
  type RenderedLine,
} from '../core/line-focus/rendered';
import type { LineFocusMode } from '../core/reader/choices';
import { sentenceAt } from '../core/reader/resume';
import { startOf } from '../core/reader/text-place';

export interface LineMoves {
  /** One line, or in the spotlight one sentence, on or back. */
  step(direction: 1 | -1): void;
}

/**
 * Moves line focus by keys (through `step`), by mouse and by touch.
 * @param place offset in the canonical text where it is now
 * @param onPlace told the offset where it goes
 */
export function useLineMoves(
  root: RefObject<HTMLElement | null>,
  options: {
    readonly mode: LineFocusMode;
    readonly canonical: CanonicalText;
    readonly place: number;
    readonly onPlace: (offset: number) => void;
  },
): LineMoves {
  const latest = useRef(options);
  latest.current = options;

  const goTo = (element: HTMLElement, line: RenderedLine) => {
    const { canonical, onPlace } = latest.current;
    const start = startOf(line.leaf);
    onPlace(offsetOfLine(element, line, leafTextAt(canonical, start).length));
  };

  useEffect(() => {
    const element = root.current;
    if (!element || options.mode === 'off') return;
    const point = (event: PointerEvent) => {
      const target = event.composedPath()[0] as Element | undefined;
      const leaf = target?.closest?.('[data-start]');
      if (!leaf || !event.isTrusted) return;
      // What scrolls under a mouse at rest is not pointed at.
      const rests = event.movementX === 0 && event.movementY === 0;
      if (event.type === 'pointermove' && rests) return;
      const lines = linesOfLeaf(leaf);
      const line = lines[lineAtHeight(lines, event.clientY)];
      if (line) goTo(element, line);
    };
    element.addEventListener('pointermove', point, { passive: true });
    element.addEventListener('pointerdown', point, { passive: true });
    return () => {
      element.removeEventListener('pointermove', point);
      element.removeEventListener('pointerdown', point);
    };
  }, [options.mode]);

  return {
    step(direction) {
      const element = root.current;
      if (!element) return;
      const { mode, canonical, place, onPlace } = latest.current;
      if (mode === 'sentence') {
        const { start, end } = sentenceAt(canonical, place);
        const to = direction === 1 ? end + 1 : start - 2;
        onPlace(
          sentenceAt(
            canonical,
            Math.min(Math.max(0, to), canonical.text.length - 1),
          ).start,
        );
        return;
      }
      const { lines, index } = linesNear(element, place);
      const line = lines[index + direction];
      if (line) goTo(element, line);
    },
  };
}
