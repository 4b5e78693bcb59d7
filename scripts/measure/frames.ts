/** Functions that run inside of a page, sent as text: which colours its texts were drawn in, frame by frame. */

export interface FlickerReport {
  readonly frames: number;
  /** Texts that were on the screen at some time. */
  readonly texts: number;
  /** Of these, those that we changed. */
  readonly changed: number;
  /** Of these, those drawn in another colour than their last in more than one frame. */
  readonly late: number;
  /** The most frames for one text. */
  readonly most: number;
}

/** Before the page's own scripts: notes after each frame what colour each text on the screen has. */
export function watchFrames(): void {
  type Seen = Map<Element, Map<string, number>>;
  const page = window as unknown as { frameCount: number; frameColors: Seen };
  page.frameCount = 0;
  page.frameColors = new Map();
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
      const colors = page.frameColors.get(element) ?? new Map<string, number>();
      const { color } = getComputedStyle(element);
      colors.set(color, (colors.get(color) ?? 0) + 1);
      page.frameColors.set(element, colors);
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
    frameColors: Map<Element, Map<string, number>>;
  };
  const marked = [...page.frameColors].filter(([element]) =>
    element.hasAttribute('data-dedoc-contrast'),
  );
  const others = marked.map(([element, colors]) => {
    const { color } = getComputedStyle(element);
    let frames = 0;
    for (const [seen, count] of colors) if (seen !== color) frames += count;
    return frames;
  });
  return {
    frames: page.frameCount,
    texts: page.frameColors.size,
    changed: marked.length,
    late: others.filter((frames) => frames > 1).length,
    most: Math.max(0, ...others),
  };
}
