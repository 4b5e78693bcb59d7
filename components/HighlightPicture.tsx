import { useComputed } from '@preact/signals';
import { Highlighter } from 'lucide-preact';
import type { Highlight } from '../core/highlights/highlight';
import { meaningWords } from '../core/highlights/words';
import { text } from '../core/language/text';
import { useReading } from './reading-context';

/** The highlight of a picture, kept fresh; null without one. */
export function usePictureHighlight(src: string): Highlight | null {
  const { pictures } = useReading();
  return useComputed(() => {
    const found = pictures.value.items.find(
      ({ highlight: { target } }) =>
        target.type === 'image' && target.src === src,
    );
    return found?.highlight ?? null;
  }).value;
}

/** Below a picture and its caption: highlights it, or says as what it is highlighted and opens that. */
export function HighlightPicture({
  src,
  number,
  isShown,
}: {
  readonly src: string;
  /** Which picture of a gallery; null where there is only one. */
  readonly number: number | null;
  /** What nobody sees cannot be highlighted; a highlight that is there stays within reach. */
  readonly isShown: boolean;
}) {
  const highlight = usePictureHighlight(src);
  const { actions } = useReading().pictures.peek();
  if (!isShown && !highlight) return null;
  return (
    <button
      type="button"
      class="button plain picture-highlight"
      onClick={(event) =>
        highlight
          ? actions.onEdit(highlight.id)
          : actions.onAdd({ type: 'image', src }, null, event)
      }
    >
      <Highlighter size={20} aria-hidden="true" />
      {highlight
        ? text('highlights.imageMarked', {
            meaning: text(meaningWords[highlight.meaning]),
          })
        : text('highlights.image')}
      {number !== null && ` (${number})`}
    </button>
  );
}
