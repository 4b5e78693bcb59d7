import { useMemo } from 'preact/hooks';
import type { Placed } from '../core/highlights/model';
import type { Mark } from '../core/reader/marks';

/** The marks of highlights that were found. */
export function useHighlightMarks(items: readonly Placed[]): readonly Mark[] {
  return useMemo(
    () =>
      items.flatMap(({ highlight, anchoring }): Mark[] => {
        if (!anchoring || anchoring.status === 'orphan') return [];
        const { start, end } = anchoring;
        const { id, meaning, note } = highlight;
        const kind = `hl-${meaning}` as const;
        return [{ start, end, kind, id, isNoted: note !== '' }];
      }),
    [items],
  );
}
