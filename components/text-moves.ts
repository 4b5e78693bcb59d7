/**
 * Calls back once a frame while the text moves on the screen: scrolling, the window's or the text's own size
 * (a picture that arrives, A+), a typeface that comes after its text.
 * @param element holds the article
 * @param signal ends it
 */
export function whenTextMoves(
  element: Element,
  onMoved: () => void,
  signal: AbortSignal,
): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  let frame = 0;
  const draw = () => {
    frame = 0;
    onMoved();
  };
  const later = () => {
    if (!frame) frame = view.requestAnimationFrame(draw);
  };
  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener('scroll', later, options);
  // Scrolling inside of a shadow root is heard only there.
  element.getRootNode().addEventListener('scroll', later, options);
  view.addEventListener('resize', later, { signal });
  element.ownerDocument.fonts.addEventListener('loadingdone', later, {
    signal,
  });
  const sizes = new view.ResizeObserver(later);
  sizes.observe(element.querySelector('article') ?? element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
  });
}
