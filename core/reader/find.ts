import type { FoldedText } from '../text/fold';
import { foldString } from '../text/fold';

export interface Found {
  readonly start: number;
  readonly end: number;
  /** Written with the same accents as what was asked for. */
  readonly isExact: boolean;
}

/** More than anybody steps through. */
const MOST = 500;

/**
 * Places that say the query, accents and case apart: "ho tay" finds "Hồ Tây". Those with the query's own
 * accents come first, then the others, each in reading order.
 * @param text NFC
 * @param folded `fold(text)`, made once for many searches
 */
export function findInText(
  text: string,
  folded: FoldedText,
  query: string,
): readonly Found[] {
  const exactQuery = query.normalize('NFC').trim().toLocaleLowerCase('vi');
  const needle = foldString(exactQuery);
  if (needle === '') return [];
  const found: Found[] = [];
  let at = folded.text.indexOf(needle);
  while (at !== -1 && found.length < MOST) {
    const start = folded.map[at] ?? 0;
    const end = folded.map[at + needle.length] ?? text.length;
    const isExact =
      text.slice(start, end).toLocaleLowerCase('vi') === exactQuery;
    found.push({ start, end, isExact });
    at = folded.text.indexOf(needle, at + needle.length);
  }
  return [
    ...found.filter(({ isExact }) => isExact),
    ...found.filter(({ isExact }) => !isExact),
  ];
}
