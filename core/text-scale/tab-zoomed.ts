import { windowOf } from '../page-style/tree';
import type { Enlarger } from './enlarger';

export interface TabZoom {
  /** Zooms the tab. @returns the zoom before; null where the browser does not let us */
  zoom(factor: number): Promise<number | null>;
  unzoom(before: number): Promise<void>;
}

export interface ZoomedTab extends Enlarger {
  /** Undoes, and waits until the window has its old size: what is measured before is measured in the zoomed one. */
  undone(): Promise<void>;
}

/** Longest that the window is waited for to take its new size, in ms; a hidden one may never say. */
const resizeMs = 2000;

/**
 * Zooms the tab.
 * @param roomFor makes what gives the lines their room
 * @returns what undoes the zoom with everything else; null where the browser does not let us
 */
export async function tabZoomed(
  document: Document,
  tab: TabZoom,
  factor: number,
  roomFor: () => Enlarger,
): Promise<ZoomedTab | null> {
  const resized = nextResize(document);
  const before = await tab.zoom(factor);
  if (before === null) return null;
  await resized;
  const inner = roomFor();
  const undo = () => {
    inner.undo();
    return tab
      .unzoom(before)
      .catch((error) => console.error('Dễ Đọc: zoom', error));
  };
  return {
    enlarge: (scope) => inner.enlarge(scope),
    get texts() {
      return inner.texts;
    },
    smaller: 0,
    undo: () => void undo(),
    async undone() {
      const back = nextResize(document);
      await undo();
      await back;
    },
  };
}

function nextResize(document: Document): Promise<void> {
  const view = windowOf(document);
  const { promise, resolve } = Promise.withResolvers<void>();
  view.addEventListener('resize', () => resolve(), { once: true });
  view.setTimeout(resolve, resizeMs);
  return promise;
}
