import { foldString } from '../text/fold';

/** Letters and digits only, without accents and case. */
export function essence(text: string): string {
  return foldString(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two texts say the same, apart from accents, marks and blanks. */
export function isSame(a: string, b: string): boolean {
  return essence(a) === essence(b);
}

/**
 * Whether one text is the beginning of the other or the other way round (descriptions are often cut), or
 * they share nine tenths of their words.
 */
export function isSimilar(a: string, b: string): boolean {
  const [x, y] = [essence(a), essence(b)];
  const shorter = Math.min(x.length, y.length);
  if (shorter < 12) return x === y;
  if (x.startsWith(y.slice(0, shorter)) || y.startsWith(x.slice(0, shorter)))
    return shorter > 0.5 * Math.max(x.length, y.length) || shorter > 60;
  return overlap(a, b) > 0.85;
}

/** Shared words over the words of the longer text, 0 to 1. */
function overlap(a: string, b: string): number {
  const words = (text: string) =>
    foldString(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [one, two] = [words(a), new Set(words(b))];
  if (one.length === 0 || two.size === 0) return 0;
  const shared = one.filter((word) => two.has(word)).length;
  return shared / Math.max(one.length, two.size);
}
