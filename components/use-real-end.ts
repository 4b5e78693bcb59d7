import type { RefObject } from 'preact';
import { useKeys } from './use-keys';
import { scrollerOf } from './use-reading-place';

/** Frames for which the end is followed: what comes near is laid out in the next one, and may bring more near. */
const FRAMES = 10;

/**
 * The key End in a very long article: the height of what is out of sight is guessed until it comes near
 * (`content-visibility`), so the browser's own way ends short of the end (500 paragraphs, 2026-12-01:
 * Chromium 156 by 400 px, Firefox 153 by thousands).
 */
export function useRealEnd(root: RefObject<HTMLElement | null>): void {
  useKeys(root, ({ key, target, shiftKey, altKey, metaKey }) => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (key !== 'End' || !element || !view) return;
    if (shiftKey || altKey || metaKey) return;
    if ((target as Element).matches('input, textarea, select')) return;
    const scroller = scrollerOf(element);
    if (leftBelow(scroller) < 1) return;
    const source = element.closest('dialog') ?? view;
    const follow = (frames: number) => {
      if (leftBelow(scroller) >= 1) scroller.scrollTop = scroller.scrollHeight;
      if (frames > 0) view.requestAnimationFrame(() => follow(frames - 1));
    };
    const { signal, abort } = untilOtherWay(source);
    source.addEventListener(
      'scrollend',
      () => {
        abort();
        follow(FRAMES);
      },
      { signal },
    );
  });
}

/** Over when the reader does anything else. */
function untilOtherWay(source: EventTarget) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const { signal } = controller;
  // Captured, since the press of End itself has yet to come by.
  const options = { signal, passive: true, capture: true };
  for (const type of ['keydown', 'wheel', 'pointerdown', 'touchstart'])
    source.addEventListener(type, abort, options);
  return { signal, abort };
}

/** Px. */
function leftBelow({ scrollHeight, scrollTop, clientHeight }: Element): number {
  return scrollHeight - scrollTop - clientHeight;
}
