/** A box in the window, in CSS px; what `Range.getClientRects` gives. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Rendered lines of one element, from the boxes of its text: boxes that share more than half of the lower
 * one's height are one line, however many links and bold words it has.
 */
export function linesOf(boxes: readonly Box[]): readonly Box[] {
  const sorted = boxes
    .filter(({ top, bottom, left, right }) => bottom > top && right > left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const lines: Box[] = [];
  for (const box of sorted) {
    const last = lines.at(-1);
    if (last && overlap(last, box) > 0.5 * height(last, box))
      lines[lines.length - 1] = join(last, box);
    else lines.push(box);
  }
  return lines;
}

/** The boxes of the lines around the current one, and where the line after them begins. */
export interface Window {
  readonly boxes: readonly Box[];
  readonly next: Box | null;
}

/** @param count 1, 3 or 5: the current line stands in the middle */
export function windowAround(
  lines: readonly Box[],
  index: number,
  count: number,
): Window {
  const reach = Math.floor(count / 2);
  const from = Math.max(0, index - reach);
  const to = Math.min(lines.length, index + reach + 1);
  return { boxes: lines.slice(from, to), next: lines[to] ?? null };
}

/** The line at a height of the window, else the nearest. */
export function lineAtHeight(lines: readonly Box[], y: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  lines.forEach(({ top, bottom }, index) => {
    const off = y < top ? top - y : Math.max(0, y - bottom);
    if (off < distance) {
      distance = off;
      best = index;
    }
  });
  return best;
}

/**
 * The window with holes where the boxes are, as an SVG path for `clip-path` (even-odd). A range gives boxes of
 * elements and of the text in them, and roomy lines reach into each other: where two holes overlapped, even-odd
 * would shade again, so there is one hole a line and neighbours meet in the middle.
 * @param room px that stay free around each box: marks reach above the line
 */
export function shadePath(
  width: number,
  height: number,
  boxes: readonly Box[],
  room: number,
): string {
  const lines = linesOf(boxes);
  const holes = lines.map(({ top, bottom, left, right }, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1];
    const upper = before
      ? Math.max(top - room, (before.bottom + top) / 2)
      : top - room;
    const lower = after
      ? Math.min(bottom + room, (bottom + after.top) / 2)
      : bottom + room;
    const [x, y] = [round(left - room), round(upper)];
    return `M${x} ${y}H${round(right + room)}V${round(lower)}H${x}Z`;
  });
  return `M0 0H${width}V${height}H0Z${holes.join('')}`;
}

/** One box around all: a window of lines is as wide as the column. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  return first ? rest.reduce(join, first) : null;
}

function join(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

function overlap(a: Box, b: Box): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

function height(a: Box, b: Box): number {
  return Math.min(a.bottom - a.top, b.bottom - b.top);
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
