import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the focus inside of an element that hears keys: when what had it is drawn no longer (a player that was
 * stopped, a rating that was taken back), browsers hand it to the document, where no key of ours is heard. A button
 * of a group leaves it to the rest of its group, so that the next Tab goes on from there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const tree = element.getRootNode() as Document | ShadowRoot;
    let focused: Element | null = null;
    let group: Element | null = null;
    const note = ({ target }: Event) => {
      focused = target as Element;
      group = focused.closest('.look-row, fieldset');
    };
    const watch = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = null;
      const now = tree.activeElement;
      if (now && !now.contains(element)) return;
      if (group) focusIn(group);
      if (group?.contains(tree.activeElement)) return;
      element.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', note);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, []);
}

/** Tries to; what is folded away takes no focus. */
function focusIn(group: Element): void {
  const control =
    group.querySelector<HTMLElement>('input:checked') ??
    group.querySelector<HTMLElement>('select, input, button');
  control?.focus({ preventScroll: true });
}
