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
 * Reads a framed picture or gallery: one figure, or one for each picture that has a caption of its own.
 * @param caption selector of captions beside `figcaption`
 * @returns an empty list when the element is no such frame, or holds words that no figure would keep
 */
export function readFigures(
  element: Element,
  base: string,
  caption: string | null,
): Figure[] {
  if (!element.matches(FRAME)) return [];
  const isTable = element.localName === 'table';
  if (isTable && useOf(element) !== 'picture') return [];
  if (element.querySelector('iframe, video, p ~ p ~ p, ul, ol, h2 ~ p, h3 ~ p'))
    return [];
  const named = namedHolders(element, caption);
  const holders = named.length > 0 || !isTable ? named : cellsBeside(element);
  const credits = creditHolders(element, holders);
  const rest = lettersOf(element) - lettersOf(...holders, ...credits);
  if (rest > (isTable && named.length === 0 ? 0 : LONGEST_REST)) return [];
  const shares = shareOut(element, base, holders, credits);
  if (shares.every(({ images }) => images.length === 0)) return [];
  return shares.map(({ images, captions, credit }) => {
    const parts = captionOf(
      holders.length > 0 ? joined(captions, base) : readRuns(element, base),
    );
    return { type: 'figure', images, ...parts, credit: parts.credit ?? credit };
  });
}

/** Words beside picture and caption that are a button's; with more of them the frame is a layout box and is walked. */
const LONGEST_REST = 30;

interface Share {
  readonly images: Image[];
  readonly captions: Element[];
  credit: string | null;
}

/** Pictures with the captions that follow them; all together where they do not alternate. */
function shareOut(
  element: Element,
  base: string,
  holders: readonly Element[],
  credits: readonly Element[],
): Share[] {
  const shares: Share[] = [];
  const seen = new Set<string>();
  for (const node of element.querySelectorAll('*')) {
    const last = shares.at(-1);
    if (holders.includes(node)) last?.captions.push(node);
    else if (credits.includes(node) && last)
      last.credit = cleanText(node.textContent ?? '');
    else if (/^(?:amp-)?img$/u.test(node.localName)) {
      const image = readImage(node, base);
      if (!image || seen.has(image.src)) continue;
      seen.add(image.src);
      if (last && last.captions.length === 0) last.images.push(image);
      else shares.push({ images: [image], captions: [], credit: null });
    }
  }
  const placed = shares.flatMap(({ captions }) => captions);
  const alternate =
    placed.length === holders.length &&
    shares.every(({ captions }) => captions.length === 1);
  if (alternate && shares.length > 1) return shares;
  return [
    {
      images: shares.flatMap(({ images }) => images),
      captions: [...holders],
      credit: shares.find(({ credit }) => credit !== null)?.credit ?? null,
    },
  ];
}

/** Elements in which CMSs keep the photographer beside the caption (VCCorp: Thanh Niên, 2026-11). */
const CREDIT_HOLDER =
  '.PhotoCMS_Author, [class*="photo-credit" i], [class*="image-credit" i]';
const LONGEST_CREDIT = 80;

function creditHolders(
  element: Element,
  captions: readonly Element[],
): Element[] {
  return [...element.querySelectorAll(CREDIT_HOLDER)].filter(
    (holder) =>
      !captions.some((caption) => caption.contains(holder)) &&
      lettersOf(holder) > 0 &&
      (holder.textContent ?? '').trim().length <= LONGEST_CREDIT,
  );
}

/** Captions by tag or class, the outermost, with words. */
function namedHolders(element: Element, selector: string | null): Element[] {
  const holders: Element[] = [];
  for (const holder of element.querySelectorAll(
    selector ? `figcaption, ${selector}` : 'figcaption',
  ))
    if (
      !holders.some((outer) => outer.contains(holder)) &&
      !holder.querySelector(PICTURE) &&
      lettersOf(holder) > 0
    )
      holders.push(holder);
  return holders;
}

/** Cells without a picture: "Trái: nhà ga cũ" and "Phải: nhà ga mới". */
function cellsBeside(table: Element): Element[] {
  return [...table.querySelectorAll('td, caption')].filter(
    (cell) => !cell.querySelector(PICTURE) && lettersOf(cell) > 0,
  );
}

/** What several elements say, one after the other. */
function joined(elements: readonly Element[], base: string): Run[] {
  return elements.flatMap((element, index) => {
    const runs = readRuns(element, base);
    const [first] = runs;
    return index > 0 && first
      ? [{ ...first, text: ` ${first.text}` }, ...runs.slice(1)]
      : runs;
  });
}

/** Characters of the elements' words, without blanks. */
function lettersOf(...elements: Element[]): number {
  return elements.reduce(
    (sum, { textContent }) =>
      sum + (textContent ?? '').replace(/[\s\u200b]+/gu, '').length,
    0,
  );
}
