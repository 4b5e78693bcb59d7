import type { Inline } from '../core/article/article';
import { Inlines } from './Inlines';
import { useReading } from './reading-context';

/** Inlines that are a leaf of the canonical text. */
export function Leaf({ inlines }: { readonly inlines: readonly Inline[] }) {
  const { canonical, mark } = useReading();
  const start = canonical.startOf.get(inlines) ?? 0;
  return <Inlines inlines={inlines} start={start} mark={mark} />;
}
