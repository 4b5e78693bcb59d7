import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { scrollerOf } from './use-reading-place';

/** Px scrolled one way before the bar answers: a trembling hand does not make it jump. */
const ENOUGH = 24;
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
    const onScroll = () => {
      const now = scroller.scrollTop;
      // Where the direction changed.
      if (now > last !== last > turn) turn = last;
      last = now;
      if (now < TOP || turn - now > ENOUGH) setAway(false);
      else if (now - turn > ENOUGH && !element.matches(':focus-within'))
        setAway(true);
    };
    const come = () => setAway(false);
    source.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('focusin', come);
    return () => {
      source.removeEventListener('scroll', onScroll);
      element.removeEventListener('focusin', come);
    };
  }, [mayGo]);
  return isAway;
}
