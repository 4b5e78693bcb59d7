/**
 * Where the focus starts: a screen reader begins with the title, not with a button. Without a scroll, which
 * would take the bar out of sight where the title is taller than the window.
 */
export function focusTitle(root: HTMLElement | null): void {
  root
    ?.querySelector<HTMLElement>('article h1')
    ?.focus({ preventScroll: true });
}

/**
 * Scrolls to a marked stretch; whoever was led there gets the focus too, so that it is read out.
 * @returns whether there is one
 */
export function bringIntoView(
  root: HTMLElement | null,
  kind: 'led' | 'chosen',
): boolean {
  const marked = root?.querySelector<HTMLElement>(`mark.${kind}`);
  if (!marked) return false;
  if (kind === 'led') {
    marked.tabIndex = -1;
    marked.focus({ preventScroll: true });
  }
  marked.scrollIntoView({ block: 'center' });
  return true;
}
