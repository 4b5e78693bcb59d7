import { readTime, toIso } from '../core/article/dates.ts';

/** When two readings of a page say the same: blanks, case and order of authors aside. */

export function contains(haystack: string, needle: string): boolean {
  const wanted = squash(needle);
  return (
    haystack.includes(wanted) ||
    haystack.includes(wanted.slice(-Math.ceil(wanted.length * 0.8)))
  );
}

/** Blanks and case aside. */
export function squash(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, '');
}

export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function sameNames(a: string, b: string): boolean {
  const names = (text: string) =>
    tidy(text)
      .toLocaleLowerCase('vi')
      .split(/\s*(?: - |,|;| và )\s*/u)
      .filter(Boolean)
      .sort()
      .join('|');
  return names(a) === names(b);
}

export function sameMinute(a: string, b: string): boolean {
  const minute = (text: string) => {
    const reading = readTime(text);
    return reading
      ? Math.floor(Date.parse(toIso(reading)) / 60_000)
      : Number.NaN;
  };
  return minute(a) === minute(b);
}

export function tokens(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of texts.join(' ').normalize('NFC').split(/\s+/u))
    if (token) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
