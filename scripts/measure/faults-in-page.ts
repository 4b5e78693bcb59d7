/** Runs inside of a page, sent as text; counts what enlarging text can break, by other means than core. */

export interface FaultCounts {
  /** Visible texts of the page. */
  readonly runs: number;
  /** Of these, the ones of which something is cut off now and was not before. */
  readonly clipped: number;
  /** Pairs of texts that lie on each other now and did not before. */
  readonly overlapping: number;
  /** CSS px that the page scrolls sideways more than before. */
  readonly scrollPx: number;
  /** Share of texts that are at least nine tenths of the wanted size. */
  readonly enlarged: number;
  /** What was clipped or overlaps, in words. */
  readonly where: readonly string[];
}

/**
 * @param remember true to take the page as it is now for what was before
 * @param scale wanted size; a factor that the window itself gives (zoom) goes into `seen`
 */
export function countFaults(
  remember: boolean,
  scale: number,
  seen: number,
): FaultCounts {
  type State = {
    cut: Set<Element>;
    pairs: Map<Element, Set<Element>>;
    scroll: number;
    sizes: Map<Element, number>;
    pixels: number;
  };
  const memory = window as unknown as { faultsBefore?: State };
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(element.tagName) &&
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
      ) &&
      element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
      }),
  );
  const lines = new Map<Element, DOMRect[]>();
  const range = document.createRange();
  for (const element of texts) {
    const found: DOMRect[] = [];
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? '')) continue;
      range.selectNodeContents(node);
      found.push(
        ...[...range.getClientRects()].filter(
          ({ width, height }) => width > 1 && height > 1,
        ),
      );
    }
    if (found.length > 0) lines.set(element, found);
  }
  const state: State = {
    cut: new Set(),
    pairs: new Map(),
    scroll: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    sizes: new Map(),
    pixels: devicePixelRatio,
  };
  for (const [element, rects] of lines) {
    const { currentCSSZoom = 1 } = element as { currentCSSZoom?: number };
    state.sizes.set(
      element,
      Number.parseFloat(getComputedStyle(element).fontSize) * currentCSSZoom,
    );
    for (
      let at: Element | null = element;
      at && at !== document.body;
      at = at.parentElement
    ) {
      const style = getComputedStyle(at);
      if (style.display === 'inline') continue;
      const box = at.getBoundingClientRect();
      const hides = (overflow: string) =>
        overflow === 'hidden' || overflow === 'clip';
      for (const rect of rects) {
        const bleed = rect.height * 0.15 + 2;
        const cutY =
          hides(style.overflowY) &&
          (rect.top < box.top - bleed || rect.bottom > box.bottom + bleed);
        const cutX =
          hides(style.overflowX) &&
          (rect.left < box.left - 2 || rect.right > box.right + 2);
        if (cutX || cutY) state.cut.add(element);
      }
    }
  }
  const flat = [...lines]
    .flatMap(([element, rects]) => rects.map((rect) => ({ element, rect })))
    .sort((a, b) => a.rect.top - b.rect.top);
  for (const [index, one] of flat.entries())
    for (let next = index + 1; next < flat.length; next += 1) {
      const other = flat[next];
      if (!other || other.rect.top > one.rect.bottom) break;
      if (other.element === one.element) continue;
      const width =
        Math.min(one.rect.right, other.rect.right) -
        Math.max(one.rect.left, other.rect.left);
      const height =
        Math.min(one.rect.bottom, other.rect.bottom) -
        Math.max(one.rect.top, other.rect.top);
      if (
        width <= 2 ||
        height <=
          Math.max(2, Math.min(one.rect.height, other.rect.height) * 0.3)
      )
        continue;
      state.pairs.set(
        one.element,
        (state.pairs.get(one.element) ?? new Set()).add(other.element),
      );
    }
  if (remember || !memory.faultsBefore) memory.faultsBefore = state;
  const before = memory.faultsBefore;
  const known = (a: Element, b: Element) =>
    before.pairs.get(a)?.has(b) || before.pairs.get(b)?.has(a);
  const name = (element: Element) =>
    `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((one) => `.${one}`).join('')} “${element.textContent?.trim().slice(0, 30)}”`;
  const where: string[] = [];
  let overlapping = 0;
  for (const [a, partners] of state.pairs)
    for (const b of partners)
      if (!known(a, b)) {
        overlapping += 1;
        where.push(`${name(a)} on ${name(b)}`);
      }
  const cut = [...state.cut].filter((element) => !before.cut.has(element));
  where.push(...cut.map((element) => `cut ${name(element)}`));
  // What the tab's own zoom gives; `seen` is for windows that are made smaller instead.
  const zoomed = seen * (seen === 1 ? devicePixelRatio / before.pixels : 1);
  const grown = [...state.sizes].filter(
    ([element, size]) =>
      size * zoomed >= (before.sizes.get(element) ?? size) * scale * 0.9,
  );
  return {
    runs: lines.size,
    clipped: cut.length,
    overlapping,
    scrollPx: Math.max(0, state.scroll - before.scroll),
    enlarged: grown.length / Math.max(1, lines.size),
    where,
  };
}
