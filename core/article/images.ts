import { cleanText } from '../text/clean';
import type { Image } from './article';
import type { Draft } from './draft';
import { httpUrl } from './urls';

/** Attributes in which lazy loaders and CMSs keep the real picture, the full size first. */
const SOURCES = [
  'data-original',
  'data-large',
  'data-full',
  'data-src-large',
  'data-zoom',
  'data-photo-original-src',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-image',
  'data-echo',
  'data-url',
  'src',
];
const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Below this a picture is an icon, an avatar or a counting pixel. */
const SMALLEST = 60;

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
  const picture = element.closest('picture');
  const sets = [element, ...(picture?.querySelectorAll('source') ?? [])]
    .flatMap((one) => SOURCE_SETS.map((name) => one.getAttribute(name) ?? ''))
    .flatMap((set) => candidatesOf(set, base));
  for (const name of SOURCES) {
    const url = httpUrl(element.getAttribute(name), base);
    if (!url) continue;
    if (name !== 'src' && name !== 'data-src') return url;
    sets.push({ url, weight: 0 });
  }
  sets.sort((a, b) => b.weight - a.weight);
  return sets[0]?.url ?? null;
}

/** `url 640w, url 2x`: the weight is the width, or the density times a usual width. */
function candidatesOf(
  set: string,
  base: string,
): { url: string; weight: number }[] {
  const candidates: { url: string; weight: number }[] = [];
  for (const match of set.matchAll(
    /(\S+?)(?:\s+([\d.]+)([wx]))?\s*(?:,\s|,$|$)/gu,
  )) {
    const url = httpUrl(match[1] ?? null, base);
    if (!url) continue;
    const size = Number(match[2] ?? 1);
    candidates.push({ url, weight: match[3] === 'w' ? size : size * 500 });
  }
  return candidates;
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
