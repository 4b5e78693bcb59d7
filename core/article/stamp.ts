import { cleanText } from '../text/clean';
import { foldString } from '../text/fold';

/** A lead parted from the agency or place in front of it. */
export interface Stamped {
  readonly lead: string;
  readonly stamp: string | null;
  /** As the page writes it, stamp included. */
  readonly raw: string;
}

/** "(Dân trí) - ", "(Chinhphu.vn) – ", "(NLĐO)- ". */
const PARENTHESES = /^\(([\p{L}\p{N}&. -]{2,30})\)\s*[-–—:]\s*/u;

/** "TTO - ", "NDĐT – ", "GD&TĐ - ", "VOV.VN - ", "VTV.vn - ", "SKĐS - ". */
const ABBREVIATION =
  /^([\p{Lu}\d&]{2,8}(?:\.(?:VN|vn|com))?|[\p{Lu}][\p{L}\d]+\.(?:vn|com\.vn|com))\s*[-–—]\s+/u;

/** Site names that some templates put in an element of their own, without a dash. */
const SITE_STAMPS = [
  'dan tri',
  'tinthethao.com.vn',
  'vietnamnet',
  'tto',
  'vov.vn',
  'infonet',
];

/** Parts the stamp from the lead: by the element it stands in, else by its form. */
export function splitStamp(
  element: Element | null,
  text: string,
  siteName: string,
): Stamped {
  const raw = cleanText(text);
  const inner = element && stampElement(element);
  if (inner && raw.startsWith(inner) && raw.length > inner.length + 20) {
    const folded = foldString(inner).replace(/[()\s-]+$|^\(/gu, '');
    const isKnown =
      SITE_STAMPS.includes(folded) || folded === foldString(siteName);
    if (isKnown || isPlaceStamp(element)) {
      const lead = raw.slice(inner.length).replace(/^[\s–—:-]+/u, '');
      return {
        lead,
        stamp: inner.replace(/[()]|[\s–-]+$/gu, ''),
        raw: isKnown ? raw : lead,
      };
    }
  }
  const match = PARENTHESES.exec(raw) ?? ABBREVIATION.exec(raw);
  if (!match || raw.length - match[0].length < 20)
    return { lead: raw, stamp: null, raw };
  return {
    lead: raw.slice(match[0].length),
    stamp: cleanText(match[1] ?? ''),
    raw,
  };
}

/** Text of a first child that is not the lead itself. */
function stampElement(element: Element): string | null {
  let node: Element | null = element;
  for (let depth = 0; node && depth < 3; depth++) {
    const first: Element | null = node.firstElementChild;
    if (!first || hasTextBefore(node, first)) return null;
    const text = cleanText(first.textContent ?? '');
    if (text.length > 0 && text.length <= 30) return text;
    node = first;
  }
  return null;
}

function hasTextBefore(parent: Element, child: Element): boolean {
  for (const node of parent.childNodes) {
    if (node === child) return false;
    if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  }
  return false;
}

function isPlaceStamp(element: Element): boolean {
  return (
    element.querySelector(
      '[class*="location" i], [class*="stamp" i], [class*="place" i]',
    ) !== null
  );
}

/** Whether a paragraph opens with an agency's stamp. */
export function isStamped(text: string): boolean {
  return PARENTHESES.test(text) || ABBREVIATION.test(text);
}
