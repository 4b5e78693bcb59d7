import type { Placed } from '../core/highlights/model';

/**
 * The words that stand in a highlight's place now, when the paper has edited them; else null.
 * @param shown the canonical text that is shown
 */
export function changedWords(
  { anchoring }: Placed,
  shown: string,
): string | null {
  return anchoring?.status === 'changed'
    ? shown.slice(anchoring.start, anchoring.end)
    : null;
}
