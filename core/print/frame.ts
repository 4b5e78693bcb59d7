import type { Article } from '../article/article';
import { windowOf } from '../page-style/tree';
import { type SheetOptions, sheetStyle, writeSheet } from './sheet';

/** Pictures that have not come by then are printed without. */
const PATIENCE_MS = 4_000;

/**
 * Prints an article through the browser's dialog, from a frame of its own: the page around it is neither
 * printed nor touched.
 * @param mount element that the frame may stand in, out of sight
 */
export async function printSheet(
  mount: Element,
  article: Article,
  options: SheetOptions,
): Promise<void> {
  const frame = mount.ownerDocument.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = article.title;
  frame.tabIndex = -1;
  mount.querySelector('.print-frame')?.remove();
  mount.append(frame);
  const { contentDocument: sheet, contentWindow: view } = frame;
  if (!sheet || !view) throw new Error('the browser gave no frame to print');
  // A style sheet object passes where the page's policy stops a style element.
  const style = new (windowOf(sheet).CSSStyleSheet)();
  style.replaceSync(sheetStyle(options.size));
  sheet.adoptedStyleSheets.push(style);
  writeSheet(sheet, article, options);
  await picturesOf(sheet, view);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}

function picturesOf(sheet: Document, view: Window): Promise<unknown> {
  const late = new Promise((resolve) => view.setTimeout(resolve, PATIENCE_MS));
  const there = [...sheet.images].map(
    (image) =>
      image.complete ||
      new Promise((resolve) => {
        image.addEventListener('load', resolve);
        image.addEventListener('error', resolve);
      }),
  );
  return Promise.race([late, Promise.all(there)]);
}
