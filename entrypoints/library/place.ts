import type { LibraryModel } from './model';

/** Remembers how far the open article has been read; one write a second at most. */
export function keepPlaces(window: Window, model: LibraryModel): void {
  let waiting = false;
  window.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => {
      waiting = false;
      const view = model.view.peek();
      if (view.kind === 'article') model.keepPlace(view.id, readShare(window));
    }, 1000);
  });
}

/** The share of the page that has passed the lower edge of the screen, 0 to 1. */
function readShare({ document, innerHeight, scrollY }: Window): number {
  const { scrollHeight } = document.documentElement;
  return Math.min(1, (scrollY + innerHeight) / scrollHeight);
}
