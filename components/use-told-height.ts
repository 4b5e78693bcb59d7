import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells the element around a bar how high the bar is, as a custom property: panels stand between the bars, whose rows
 * follow from the window.
 */
export function useToldHeight(
  bar: RefObject<HTMLElement | null>,
  property: `--dd-${string}`,
): void {
  useLayoutEffect(() => {
    const element = bar.current;
    const around = element?.parentElement;
    const view = element?.ownerDocument.defaultView;
    if (!element || !around || !view) return;
    const sizes = new view.ResizeObserver(() =>
      around.style.setProperty(property, `${element.offsetHeight}px`),
    );
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      around.style.removeProperty(property);
    };
  }, []);
}
