import type { Placed } from '../highlights/model';
import type { SheetHighlight } from './marked-text';

/** The highlights that have their place in the article, as paper shows them. */
export function sheetHighlights(
  placed: readonly Placed[],
): readonly SheetHighlight[] {
  return placed.flatMap(({ highlight, anchoring }): SheetHighlight[] => {
    const { id, meaning, note, target } = highlight;
    if (target.type === 'image')
      return anchoring?.status === 'orphan'
        ? []
        : [{ id, meaning, note, src: target.src }];
    if (!anchoring || anchoring.status === 'orphan') return [];
    return [{ id, meaning, note, start: anchoring.start, end: anchoring.end }];
  });
}
