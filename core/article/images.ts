import { cleanText } from '../text/clean';
import type { Image } from './article';
import type { Draft } from './draft';
import { httpUrl } from './urls';

/** Attributes in which lazy loaders and CMSs keep the real picture. */
const FULL_SIZES = [
  'data-original',
  'data-large',
  'data-full',
  'data-src-large',
  'data-zoom',
  'data-photo-original-src',
  'data-lazy-src',
  'data-lazy',
  'data-image',
  'data-echo',
  'data-url',
];
const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Below this a picture is an icon, an avatar or a counting pixel. */
const SMALLEST = 60;

// ASCII: file names of a page's furniture.
const DECORATION =
  /(?:^|[/_.-])(?:icon|ico|logo|avatar|avt|pixel|blank|spacer|loading|placeholder|emoji|1x1|no-?image|fb_like|share)[\w-]*\.(?:png|gif|svg|jpe?g|webp)/iu;

export const PICTURE = 'img, amp-img, picture';

/**
 * The largest version of a picture that the page offers.
 * @param element `img` or `amp-img`
 * @param base address of the page
 * @returns null for icons, pixels and pictures without an `http(s)` address
 */
export function readImage(element: Element, base: string): Image | null {
  const src = bestSource(element, base);
  if (!src || DECORATION.test(src)) return null;
  const width = pixels(element, 'width', 'w', 'data-width');
  const height = pixels(element, 'height', 'h', 'data-height');
  if ((width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST)
    return null;
  return {
    src,
    alt: cleanText(element.getAttribute('alt') ?? ''),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
}

function bestSource(element: Element, base: string): string | null {
  for (const name of FULL_SIZES) {
    const url = httpUrl(element.getAttribute(name), base);
    if (url) return url;
  }
  const picture = element.closest('picture');
  const sets = [element, ...(picture?.querySelectorAll('source') ?? [])]
    .flatMap((one) => SOURCE_SETS.map((name) => one.getAttribute(name) ?? ''))
    .flatMap(candidatesOf)
    .sort((a, b) => b.weight - a.weight);
  for (const { address } of sets) {
    const url = httpUrl(address, base);
    if (url) return url;
  }
  return (
    httpUrl(element.getAttribute('data-src'), base) ??
    httpUrl(element.getAttribute('src'), base)
  );
}

/** `url 640w, url 2x`: the weight is the width, or the density times a usual width. */
function candidatesOf(set: string): { address: string; weight: number }[] {
  if (set === '') return [];
  return [...set.matchAll(/(\S+?)(?:\s+([\d.]+)([wx]))?\s*(?:,\s|,$|$)/gu)].map(
    (match) => {
      const size = Number(match[2] ?? 1);
      const weight = match[3] === 'w' ? size : size * 500;
      return { address: match[1] ?? '', weight };
    },
  );
}

function pixels(element: Element, ...names: string[]): number | undefined {
  for (const name of names) {
    const value = /^\s*(\d{1,5})(?:px)?\s*$/u.exec(
      element.getAttribute(name) ?? '',
    );
    if (value) return Number(value[1]);
  }
  return undefined;
}

/** Pictures of the figures among some drafts. */
export function readImages(drafts: readonly Draft[]): Image[] {
  return drafts.flatMap((draft) =>
    draft.kind === 'block' && draft.block.type === 'figure'
      ? draft.block.images
      : [],
  );
}
