import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { scrollerOf } from './use-reading-place';

/** Px scrolled one way before the bar answers: a trembling hand does not make it jump. */
const ENOUGH = 24;
/** Ms after wheel, key or finger in which a scroll is the reader's own; the reader view scrolls by itself too. */
const OWN_MS = 1500;
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** Px from the beginning within which it always stands. */
const TOP = 120;

/**
 * Whether the bar has made room for the text: it goes when the reader scrolls on, and comes when he scrolls
 * back or reaches it by keyboard. Never away while the focus is in it.
 * @param mayGo false while something that belongs to it is open
 */
export function useBarAway(
  bar: RefObject<HTMLElement | null>,
  mayGo: boolean,
): boolean {
  const [isAway, setAway] = useState(false);
  // Before the first paint: what can be seen can be scrolled.
  useLayoutEffect(() => {
    const element = bar.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view || !mayGo) {
      setAway(false);
      return;
    }
    const scroller = scrollerOf(element);
    const source = element.closest('dialog') ?? view;
    let turn = scroller.scrollTop;
    let last = turn;
    let moved = Number.NEGATIVE_INFINITY;
    const onMove = (event: Event) => {
      if (!isPress(event)) moved = event.timeStamp;
    };
    const onScroll = (event: Event) => {
      const now = scroller.scrollTop;
      // Led to a sentence: nobody has asked for more room.
      if (event.timeStamp - moved > OWN_MS) {
        turn = now;
        last = now;
        setAway(false);
        return;
      }
      // Where the direction changed.
      if (now > last !== last > turn) turn = last;
      last = now;
      if (now < TOP || turn - now > ENOUGH) setAway(false);
      else if (now - turn > ENOUGH && !element.matches(':focus-within'))
        setAway(true);
    };
    const come = () => setAway(false);
    source.addEventListener('scroll', onScroll, { passive: true });
    for (const type of OWN_MOVES)
      source.addEventListener(type, onMove, { passive: true, capture: true });
    element.addEventListener('focusin', come);
    return () => {
      source.removeEventListener('scroll', onScroll);
      for (const type of OWN_MOVES)
        source.removeEventListener(type, onMove, { capture: true });
      element.removeEventListener('focusin', come);
    };
  }, [mayGo]);
  return isAway;
}

/** A button or a letter that is pressed may lead somewhere; nobody scrolls by it. */
function isPress(event: Event): boolean {
  if (event.type === 'keydown') {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return [...key].length === 1;
  } else if (event.type !== 'pointerdown') return false;
  const at = event.composedPath()[0];
  return (
    at instanceof Element && at.closest('a, button, [role="button"]') !== null
  );
}
