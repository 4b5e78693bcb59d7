import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hears keys pressed anywhere inside of an element: only the reader's own, since scripts of a page can
 * send any event into an open shadow root.
 */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  // Before the first paint: what can be seen can be pressed.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const listen = (event: KeyboardEvent) => {
      if (event.isTrusted && !event.defaultPrevented) latest.current(event);
    };
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, []);
}
