import type { Figure, Image } from './article';
import { captionOf } from './captions';
import { PICTURE, readImage } from './images';
import { readRuns } from './runs';
import { useOf } from './tables';

/** Elements that publishers use as the frame of a picture and its caption. */
const FRAME =
  'figure, .VCSortableInPreviewMode[type^="Photo"], .VCSortableInPreviewMode[type="LayoutAlbum"], table, .wp-caption, .image-caption-wrapper, .photo, .expNoEdit, .imagefull, .pic, .item-photo, .image-wrap, .content-image, .tplCaption';

/**
 * Reads a framed picture or gallery with its caption.
 * @param caption selector of captions beside `figcaption`
 * @returns null when the element is no such frame
 */
export function readFigure(
  element: Element,
  base: string,
  caption: string | null,
): Figure | null {
  if (!element.matches(FRAME)) return null;
  if (element.localName === 'table' && useOf(element) !== 'picture')
    return null;
  if (element.querySelector('iframe, video, p ~ p ~ p, ul, ol, h2 ~ p, h3 ~ p'))
    return null;
  const images = imagesIn(element, base);
  if (images.length === 0) return null;
  const holder =
    captionHolder(element, caption) ??
    (element.localName === 'table' ? lastCell(element) : null);
  if (!holder && hasLongText(element)) return null;
  return {
    type: 'figure',
    images,
    ...captionOf(readRuns(holder ?? element, base)),
  };
}

function imagesIn(element: Element, base: string): Image[] {
  const images = new Map<string, Image>();
  for (const node of element.querySelectorAll(PICTURE)) {
    if (node.localName === 'picture') continue;
    const image = readImage(node, base);
    if (image && !images.has(image.src)) images.set(image.src, image);
  }
  return [...images.values()];
}

function captionHolder(
  element: Element,
  selector: string | null,
): Element | null {
  return element.querySelector(
    selector ? `figcaption, ${selector}` : 'figcaption',
  );
}

function lastCell(table: Element): Element | null {
  const cells = [...table.querySelectorAll('td, caption')].filter(
    (cell) => !cell.querySelector(PICTURE) && cell.textContent?.trim(),
  );
  return cells.at(-1) ?? null;
}

/** Prose beside the picture: the frame is a layout box and must be walked. */
function hasLongText(element: Element): boolean {
  return (element.textContent ?? '').trim().length > 30;
}
