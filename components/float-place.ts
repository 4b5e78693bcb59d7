/** Px between what is pointed at and what floats beside it. */
const GAP = 8;

/**
 * Where something floats beside a place of the text: below it, above it where there is no room; out of sight
 * with it.
 * @param box of the place, in the window
 * @param room px that it needs, with what a touch screen's own menu takes
 */
export function floatBeside(
  box: DOMRect,
  root: HTMLElement | null,
  room: number,
) {
  const height = root?.ownerDocument.defaultView?.innerHeight ?? 0;
  return box.bottom + GAP + room < height || box.top > height
    ? { insetBlockStart: `${box.bottom + GAP}px` }
    : { insetBlockEnd: `${Math.max(GAP, height - box.top + GAP)}px` };
}
