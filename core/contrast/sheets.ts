import { windowOf } from '../page-style/tree';

export interface SheetEvents {
  /** All of the page may look different now. */
  changed(): void;
  frameLoaded(frame: Element): void;
}

/** A dragged window's edge resizes it sixty times a second. */
const restMs = 150;

/** Of links only these: a page's head is full of icons and feeds. */
export function isSheet(element: Element): boolean {
  if (element.localName === 'style') return true;
  const { rel = '' } = element as Partial<HTMLLinkElement>;
  return element.localName === 'link' && /stylesheet/i.test(rel);
}

/** Style sheets that load late or switch with the system's theme or the window's size. */
export function followSheets(
  document: Document,
  signal: AbortSignal,
  { changed, frameLoaded }: SheetEvents,
): void {
  const view = windowOf(document);
  const onLoad = ({ target }: Event) => {
    if ((target as Node).nodeType === 9) return changed();
    const element = target as Element;
    if (isSheet(element)) changed();
    else if (/^i?frame$/.test(element.localName)) frameLoaded(element);
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  document.addEventListener('DOMContentLoaded', changed, { signal });
  view.addEventListener('load', changed, { signal });
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) changed();
    },
    { signal },
  );
  let resting = 0;
  view.addEventListener(
    'resize',
    () => {
      view.clearTimeout(resting);
      resting = view.setTimeout(() => {
        if (!signal.aborted) changed();
      }, restMs);
    },
    { signal },
  );
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
  ])
    view.matchMedia(query).addEventListener('change', changed, { signal });
}
