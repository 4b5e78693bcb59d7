import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type SelectedSpan, selectedSpan } from '../core/reader/selected-span';
import { whenTextMoves } from './text-moves';

/** Handles of a touch selection, and keys held down, change it many times a second. */
const SETTLE_MS = 150;

/** What is selected in the article now, once the selecting hand has come to rest. */
export function useSelection(
  root: RefObject<HTMLElement | null>,
): readonly [SelectedSpan | null, (next: SelectedSpan | null) => void] {
  const [selected, setSelected] = useState<SelectedSpan | null>(null);
  const isShown = useRef(false);
  isShown.current = selected !== null;
  useEffect(() => {
    const element = root.current;
    const document = element?.ownerDocument;
    const view = document?.defaultView;
    if (!element || !document || !view) return;
    let timer = 0;
    let isDown = false;
    const look = () => {
      timer = 0;
      if (!isDown) setSelected(selectedSpan(element));
    };
    const later = () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(look, SETTLE_MS);
    };
    const down = () => {
      isDown = true;
    };
    const up = () => {
      isDown = false;
      later();
    };
    const end = new AbortController();
    const { signal } = end;
    // What is selected moves with the text, and what floats beside it too.
    const follow = () => {
      if (timer === 0 && isShown.current) look();
    };
    whenTextMoves(element, follow, signal);
    document.addEventListener('selectionchange', later, { signal });
    element.addEventListener('pointerdown', down, { signal });
    view.addEventListener('pointerup', up, { signal, capture: true });
    view.addEventListener('pointercancel', up, { signal, capture: true });
    return () => {
      view.clearTimeout(timer);
      end.abort();
    };
  }, []);
  return [selected, setSelected];
}
