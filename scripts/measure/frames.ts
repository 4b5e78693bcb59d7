/** Functions that run inside of a page, sent as text: how long its texts were drawn as the page's makers drew them. */

export interface FlickerReport {
  readonly frames: number;
  /** Texts that were on the screen at some time. */
  readonly texts: number;
  /** Of these, those that we changed. */
  readonly changed: number;
  /** Of these, those drawn in their own colours in more than one frame. */
  readonly late: number;
  /** The most frames for one text. */
  readonly most: number;
  /** Which they were, and in how many frames. */
  readonly lateTexts: readonly string[];
}

/** Before the page's own scripts: notes after each frame which texts on the screen we have not changed. */
export function watchFrames(): void {
  const page = window as unknown as {
    frameCount: number;
    frameBare: Map<Element, number>;
  };
  page.frameCount = 0;
  page.frameBare = new Map();
  if (window.top !== window) return;
  const look = () => {
    page.frameCount += 1;
    for (const element of document.body?.querySelectorAll('*') ?? []) {
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName))
        continue;
      const holdsText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
      );
      if (!holdsText) continue;
      const { top, bottom, width } = element.getBoundingClientRect();
      if (width === 0 || bottom < 0 || top > innerHeight) continue;
      const shows = element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
      });
      if (!shows) continue;
      const isMarked = element.hasAttribute('data-dedoc-contrast');
      const before = page.frameBare.get(element) ?? 0;
      page.frameBare.set(element, isMarked ? before : before + 1);
    }
  };
  // A message that is sent while a frame is made arrives when it has been drawn.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = look;
  const frame = () => {
    port2.postMessage(0);
    if (performance.now() < 8000) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

export function flickerReport(): FlickerReport {
  const page = window as unknown as {
    frameCount: number;
    frameBare: Map<Element, number>;
  };
  const fixed = [...page.frameBare].filter(([element]) =>
    element.hasAttribute('data-dedoc-contrast'),
  );
  const late = fixed.filter(([, frames]) => frames > 1);
  return {
    frames: page.frameCount,
    texts: page.frameBare.size,
    changed: fixed.length,
    late: late.length,
    most: Math.max(0, ...fixed.map(([, frames]) => frames)),
    lateTexts: late.map(
      ([{ localName, textContent }, frames]) =>
        `${localName} “${textContent?.trim().slice(0, 40)}” ${frames}`,
    ),
  };
}
