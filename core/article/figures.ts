import { cleanText } from '../text/clean';
import type { Figure, Image } from './article';
import { captionOf } from './captions';
import type { Run } from './draft';
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
  const holder = captionHolder(element, caption);
  const table = element.localName === 'table';
  if (!holder && !table && hasLongText(element)) return null;
  const parts = captionOf(
    table && !holder
      ? cellsBeside(element, base)
      : readRuns(holder ?? element, base),
  );
  return {
    type: 'figure',
    images,
    ...parts,
    credit: parts.credit ?? creditBeside(element, holder),
  };
}

/** Elements in which CMSs keep the photographer beside the caption (VCCorp: Thanh Niên, 2026-11). */
const CREDIT_HOLDER =
  '.PhotoCMS_Author, [class*="photo-credit" i], [class*="image-credit" i]';
const LONGEST_CREDIT = 80;

function creditBeside(
  element: Element,
  caption: Element | null,
): string | null {
  const holder = element.querySelector(CREDIT_HOLDER);
  if (!holder || caption?.contains(holder)) return null;
  const text = cleanText(holder.textContent ?? '');
  return text !== '' && text.length <= LONGEST_CREDIT ? text : null;
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

/** What the cells without a picture say, one after the other: "Trái: nhà ga cũ" and "Phải: nhà ga mới". */
function cellsBeside(table: Element, base: string): Run[] {
  return [...table.querySelectorAll('td, caption')]
    .filter((cell) => !cell.querySelector(PICTURE) && cell.textContent?.trim())
    .flatMap((cell, index) => {
      const runs = readRuns(cell, base);
      const [first] = runs;
      return index > 0 && first
        ? [{ ...first, text: ` ${first.text}` }, ...runs.slice(1)]
        : runs;
    });
}

/** Prose beside the picture: the frame is a layout box and must be walked. */
function hasLongText(element: Element): boolean {
  return (element.textContent ?? '').trim().length > 30;
}
