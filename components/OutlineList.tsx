import { text } from '../core/language/text';
import type { OutlineItem } from '../core/reader/outline';

/** The headings of an article, each a way to its place. */
export function OutlineList({
  outline,
  onJump,
}: {
  readonly outline: readonly OutlineItem[];
  readonly onJump: (item: OutlineItem) => void;
}) {
  if (outline.length === 0)
    return <p class="quiet">{text('place.outlineNone')}</p>;
  // Papers begin with any level: the highest one that is there stands at the edge.
  const raise = Math.min(...outline.map(({ level }) => level)) - 2;
  return (
    <nav aria-label={text('place.outline')}>
      <ul class="outline">
        {outline.map((item) => (
          <li key={item.start} class={`level-${item.level - raise}`}>
            <button type="button" class="point" onClick={() => onJump(item)}>
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
