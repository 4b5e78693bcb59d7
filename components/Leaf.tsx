import { useMemo } from 'preact/hooks';
import type { Inline } from '../core/article/article';
import { inlineText } from '../core/article/article';
import { spotsIn } from '../core/reader/spots';
import { Inlines } from './Inlines';
import { JumpBack } from './JumpLink';
import { useMarks, useReading } from './reading-context';

/** Inlines that are a leaf of the canonical text. The element around them carries `data-start`. */
export function Leaf({ inlines }: { readonly inlines: readonly Inline[] }) {
  const start = useStart(inlines);
  const marks = useMarks(start, start + inlineText(inlines).length);
  const spots = useMemo(() => spotsIn(inlines), [inlines]);
  return (
    <>
      <Inlines inlines={inlines} start={start} marks={marks} />
      {spots.length > 0 && <JumpBack spots={spots} />}
    </>
  );
}

/** Offset of a leaf in the canonical text. @param owner what it is drawn from, by identity */
export function useStart(owner: object): number {
  return useReading().canonical.startOf.get(owner) ?? 0;
}
