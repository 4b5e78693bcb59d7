import type { Meaning } from './highlight';

/** Attributes by which pages name a picture, those that lazy loading does not change first. */
export const pictureAttributes = [
  'data-src',
  'data-original',
  'data-srcset',
  'src',
  'srcset',
] as const;

/** How a picture of an article is found among those of its page. */
export interface PictureName {
  readonly attribute: (typeof pictureAttributes)[number];
  /** The attribute as the page writes it. */
  readonly value: string;
}

export interface FramedPicture extends PictureName {
  readonly meaning: Meaning;
}

/**
 * The name of the `img` that shows a picture of the article; null when the page has none (any more).
 * @param src absolute address, as the article has it
 */
export function pictureOn(
  document: Document,
  src: string,
): { readonly element: HTMLImageElement; readonly name: PictureName } | null {
  for (const element of document.images)
    for (const attribute of pictureAttributes) {
      const value = element.getAttribute(attribute);
      if (value && addressesIn(value, element.baseURI).includes(src))
        return { element, name: { attribute, value } };
    }
  return null;
}

/**
 * Which of the article's pictures an element of the page shows; null for none of them.
 * @param address what the browser has loaded for it
 */
export function pictureShown(
  document: Document,
  sources: readonly string[],
  address: string,
): string | null {
  if (sources.includes(address)) return address;
  return (
    sources.find(
      (src) => pictureOn(document, src)?.element.currentSrc === address,
    ) ?? null
  );
}

/** Of `src` one, of `srcset` several with their widths (HTML Standard, "srcset attributes"). */
function addressesIn(value: string, base: string): readonly string[] {
  return value
    .split(/\s*,\s+|\s+/u)
    .filter((part) => URL.canParse(part, base))
    .map((part) => new URL(part, base).href);
}

/** Frame of each meaning, dark within white: it shows on pictures and pages of any colour. */
const frames: Readonly<Record<Meaning, string>> = {
  claim: 'solid #6b4e00',
  figure: 'double #0b4f86',
  quotation: 'dotted #14532d',
  objection: 'dashed #8a1c1c',
  own: 'groove #5b2a86',
};

/** The style sheet that frames highlighted pictures; not a node of the page changes. */
export function pictureSheet(framed: readonly FramedPicture[]): string {
  return framed
    .map(
      ({ attribute, value, meaning }) =>
        `img[${attribute}="${inCssString(value)}"]{outline:5px ${frames[meaning]}!important;outline-offset:1px!important;box-shadow:0 0 0 8px #fff!important}`,
    )
    .join('\n');
}

/** CSS Syntax 3, §4.3.5: what would end a string is written as its code. */
function inCssString(value: string): string {
  return value.replace(
    /["\\\p{Cc}]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
}
