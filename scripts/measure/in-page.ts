/**
 * Functions that run inside of a page: each is sent as text, so it may use nothing from around it.
 * They see open shadow trees and frames of the same origin.
 */

/** A visible text, by the boxes of its lines in CSS px of the page. */
export interface Run {
  readonly text: string;
  readonly where: string;
  readonly rects: readonly (readonly [number, number, number, number])[];
}

/** @param depth CSS px from the top within which runs are looked for */
export function findRuns(depth: number): Run[] {
  const runs: Run[] = [];
  type Offset = { x: number; y: number };
  const name = (element: Element) => {
    const list = String(element.getAttribute('class') ?? '').trim();
    const own = element.id
      ? `#${element.id}`
      : list
        ? `.${list.split(/\s+/)[0]}`
        : '';
    const parent = element.parentElement;
    const up = parent?.closest('[id]');
    return `${up ? `#${up.id} ` : ''}${element.localName}${own}`;
  };
  const push = (
    element: Element,
    boxes: Iterable<DOMRect>,
    text: string,
    at: Offset,
  ) => {
    const shows = element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    });
    if (!shows) return;
    const rects = [...boxes]
      .filter((box) => box.width >= 3 && box.height >= 6)
      .map(
        (box) =>
          [box.left + at.x, box.top + at.y, box.width, box.height] as const,
      )
      // What reaches below lies under the control.
      .filter(
        ([x, y, , tall]) =>
          y >= 0 && y + tall <= depth && x > -50 && x < innerWidth,
      );
    if (rects.length > 0)
      runs.push({ text: text.slice(0, 80), where: name(element), rects });
  };
  const visitElement = (element: Element, at: Offset) => {
    const view = element.ownerDocument.defaultView;
    if (
      !view ||
      /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(element.tagName)
    )
      return;
    const range = element.ownerDocument.createRange();
    const own: DOMRect[] = [];
    let text = '';
    for (const child of element.childNodes) {
      if (child.nodeType !== 3 || !/\S/.test(child.nodeValue ?? '')) continue;
      range.selectNodeContents(child);
      own.push(...range.getClientRects());
      text += `${child.nodeValue?.trim()} `;
    }
    const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    if (own.length > 0) push(element, own, text, at);
    else if (isField)
      push(
        element,
        [element.getBoundingClientRect()],
        (element as HTMLInputElement).placeholder ?? '',
        at,
      );
    else
      for (const pseudo of ['::before', '::after']) {
        const { content, display } = view.getComputedStyle(element, pseudo);
        if (/["'][^"'\p{Co}]+["']|counter/u.test(content) && display !== 'none')
          push(element, [element.getBoundingClientRect()], content, at);
      }
    if (element.shadowRoot)
      for (const child of element.shadowRoot.querySelectorAll('*'))
        visitElement(child, at);
    if (element.tagName === 'IFRAME') {
      let inner: Document | null = null;
      try {
        inner = (element as HTMLIFrameElement).contentDocument;
      } catch {
        inner = null;
      }
      const box = element.getBoundingClientRect();
      for (const child of inner?.querySelectorAll('*') ?? [])
        visitElement(child, { x: at.x + box.left, y: at.y + box.top });
    }
  };
  for (const element of document.querySelectorAll('*'))
    visitElement(element, { x: scrollX, y: scrollY });
  return runs;
}

/** Makes all text transparent, or visible again; backgrounds and shadows stay. */
export function hideText(hidden: boolean): void {
  const page = window as unknown as {
    hideSheets?: Map<Document | ShadowRoot, CSSStyleSheet>;
    heavy: Map<Element, string | null>;
  };
  page.hideSheets ??= new Map();
  page.heavy ??= new Map();
  const roots: (Document | ShadowRoot)[] = [];
  const collect = (root: Document | ShadowRoot) => {
    roots.push(root);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) collect(element.shadowRoot);
      if (element.tagName !== 'IFRAME') continue;
      try {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) collect(inner);
      } catch {
        // another origin's frame is not measured
      }
    }
  };
  collect(document);
  for (const root of roots) {
    let sheet = page.hideSheets.get(root);
    if (!sheet) {
      const view = (root.ownerDocument ?? (root as Document))
        .defaultView as NonNullable<Document['defaultView']>;
      sheet = new view.CSSStyleSheet();
      const heavy = ':not(#a#a#a#a#a#a)';
      const gone =
        '-webkit-text-fill-color:transparent!important;transition:none!important';
      sheet.replaceSync(
        [
          '',
          '::before',
          '::after',
          '::placeholder',
          '::marker',
          '::first-letter',
          '::first-line',
        ]
          .map((pseudo) => `*${heavy}${pseudo}{${gone}}`)
          .join('') +
          `:is(text,tspan,textPath)${heavy}{fill:transparent!important}[data-clipped]${heavy}{background-image:none!important}`,
      );
      page.hideSheets.set(root, sheet);
    }
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
      (other) => other !== sheet,
    );
    if (hidden) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    // Important fills that no sheet outweighs, inline or in a layer, are hidden inline.
    for (const element of hidden ? root.querySelectorAll('*') : []) {
      const { style } = element as HTMLElement;
      const view = element.ownerDocument.defaultView;
      const fill = view?.getComputedStyle(element).webkitTextFillColor;
      if (!style || !fill || /^(transparent|rgba\(0, 0, 0, 0\))$/.test(fill))
        continue;
      page.heavy.set(element, element.getAttribute('style'));
      style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
    }
  }
  if (hidden) return;
  for (const [element, before] of page.heavy)
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  page.heavy.clear();
}

/**
 * Contrast of each run from two pictures of the page, with its text and without: of the pixels that
 * differ, the 15 % with the most contrast, and of these the median. Null when nothing differs.
 * @param part width in CSS px of the parts whose worst counts; 0 for the run as a whole
 */
export async function compare(
  withText: string,
  withoutText: string,
  runs: readonly Run[],
  scale: number,
  part: number,
): Promise<(number | null)[]> {
  const decode = async (data: string): Promise<ImageData> => {
    const picture = await fetch(`data:image/png;base64,${data}`);
    const bitmap = await createImageBitmap(await picture.blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('the browser draws on no canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [shown, bare] = [await decode(withText), await decode(withoutText)];
  const linear = Array.from({ length: 256 }, (_, value) => {
    const channel = value / 255;
    return channel <= 0.04045
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const light = (data: Uint8ClampedArray, at: number) =>
    0.2126 * (linear[data[at] ?? 0] ?? 0) +
    0.7152 * (linear[data[at + 1] ?? 0] ?? 0) +
    0.0722 * (linear[data[at + 2] ?? 0] ?? 0);
  const pixels = (
    x: number,
    y: number,
    width: number,
    height: number,
  ): number[] => {
    const [a, b] = [shown.data, bare.data];
    const left = Math.max(0, Math.floor(x * scale));
    const right = Math.min(shown.width, Math.ceil((x + width) * scale));
    const top = Math.max(0, Math.floor(y * scale));
    const bottom = Math.min(
      shown.height,
      bare.height,
      Math.ceil((y + height) * scale),
    );
    const found: number[] = [];
    for (let row = top; row < bottom; row += 1)
      for (let column = left; column < right; column += 1) {
        const at = (row * shown.width + column) * 4;
        const difference = Math.max(
          Math.abs((a[at] ?? 0) - (b[at] ?? 0)),
          Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)),
          Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0)),
        );
        if (difference <= 3) continue;
        const [one, two] = [light(a, at), light(b, at)];
        found.push((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05));
      }
    return found;
  };
  // A full stop of 12 px is 12 pixels at two a px; fewer are the edge of a letter that is cut off.
  const fewest = 3 * scale * scale;
  const strength = (ratios: number[]): number | null => {
    if (ratios.length < fewest) return null;
    ratios.sort((one, two) => two - one);
    return ratios[Math.floor(ratios.length * 0.075)] ?? null;
  };
  return runs.map(({ rects }) => {
    if (part === 0)
      return strength(rects.flatMap(([x, y, w, h]) => pixels(x, y, w, h)));
    const parts = rects.flatMap(([x, y, w, h]) => {
      const count = Math.max(1, Math.round(w / part));
      return Array.from({ length: count }, (_, i) =>
        strength(pixels(x + (w * i) / count, y, w / count, h)),
      );
    });
    const known = parts.filter((ratio) => ratio !== null);
    return known.length > 0 ? Math.min(...known) : null;
  });
}
