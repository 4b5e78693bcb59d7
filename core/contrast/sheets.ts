import { windowOf } from '../page-style/tree';

export interface SheetEvents {
  /** All of the page may look different now. */
  changed(): void;
  frameLoaded(frame: Element): void;
}

/** A dragged window's edge resizes it sixty times a second. */
const restMs = 150;

/** Whether the element brings rules now: icons never do, a link does once it has loaded. */
export function isSheet(node: Node): boolean {
  return Boolean((node as Partial<LinkStyle>).sheet);
}

/** Style sheets that load late or switch with the system's theme or the window's size. */
export function followSheets(
  document: Document,
  signal: AbortSignal,
  { changed, frameLoaded }: SheetEvents,
): void {
  const view = windowOf(document);
  const onLoad = ({ target }: Event) => {
    const element = target as Element;
    if (target === document || isSheet(element)) changed();
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
