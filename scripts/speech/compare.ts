import { lookupForm } from '../../core/text/normal.ts';

/** Words that mean the same said either way; the first stands for all. */
const VARIANTS: Readonly<Record<string, string>> = {
  ngàn: 'nghìn',
  lẻ: 'linh',
  tỉ: 'tỷ',
};

/**
 * The words of a spoken text as they are compared: case, hyphens, pauses, tone style and the usual variants
 * (nghìn/ngàn, linh/lẻ, tỷ/tỉ, uỷ/ủy) make no difference.
 */
export function spokenWords(text: string): string {
  return (
    lookupForm(text).match(
      /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}.,;:?!…"“”'‘’()–-]/gu,
    ) ?? []
  )
    .map((word) => VARIANTS[word] ?? word)
    .join(' ');
}
