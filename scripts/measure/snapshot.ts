/** Runs inside of a page, sent as text: how every element lies and looks, to find what moved and what changed. */

export interface Snapshot {
  /** Boxes and colours by the number that an element has for as long as the page is open. */
  readonly boxes: Readonly<Record<number, string>>;
  /** Only of what shows. */
  readonly looks: Readonly<Record<number, string>>;
  /** Of what shows and holds text itself. */
  readonly colors: Readonly<Record<number, string>>;
  readonly html: string;
  /** Boxes that move by themselves (a ticker, a slide show), by their number. */
  readonly restless: readonly number[];
}

export function snapshot(): Snapshot {
  const page = window as unknown as { numbers?: Map<Element, number> };
  page.numbers ??= new Map();
  const { numbers } = page;
  const boxes: Record<number, string> = {};
  const looks: Record<number, string> = {};
  const colors: Record<number, string> = {};
  const holdsText = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
    );
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      // By the element and not by its place: one more of them would move all that follow.
      const number = numbers.get(element) ?? numbers.size;
      numbers.set(element, number);
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      boxes[number] = [
        box.left + scrollX,
        box.top + scrollY,
        box.width,
        box.height,
      ]
        .map((n) => n.toFixed(1))
        .join();
      const shows =
        box.width > 0 && box.height > 0 && style.visibility === 'visible';
      if (shows && holdsText(element)) colors[number] = style.color;
      if (shows)
        looks[number] = [
          style.color,
          style.backgroundColor,
          style.backgroundImage,
          style.opacity,
          style.fill,
          style.borderColor,
        ].join();
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return {
    boxes,
    looks,
    colors,
    html: document.documentElement.outerHTML,
    restless: [],
  };
}
