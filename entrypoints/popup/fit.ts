/** The browser grows a popup to its content in a few frames; only then is its width what there is. */
const SETTLED_MS = 150;

/**
 * Tells the style sheet how wide the popup can be: as a page of its own on a narrow screen, or at 400 %
 * zoom, there is less room than it asks for, and it must not scroll sideways (WCAG 2.2 SC 1.4.10).
 */
export function fitWidth(window: Window): void {
  const { style } = window.document.documentElement;
  const measure = () =>
    style.setProperty(
      '--dd-room',
      `${window.document.documentElement.clientWidth}px`,
    );
  let waiting = window.setTimeout(measure, SETTLED_MS);
  window.addEventListener('resize', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(measure, SETTLED_MS);
  });
}
