import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import type { Chip } from '../core/summary/glance/glance';

/** Figures, people, places, dates and organisations; each leads to where it is first named. */
export function GlanceChips({
  chips,
  onJump,
}: {
  readonly chips: readonly Chip[];
  readonly onJump: (place: Mark) => void;
}) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={text('summary.glance')}>
      {chips.map((chip) => {
        const kind = text(`summary.glance.${chip.kind}`);
        return (
          <li key={chip.start}>
            <button
              type="button"
              class={`chip chip-${chip.kind}`}
              title={text('summary.firstMention', { kind })}
              onClick={() => onJump({ start: chip.start, end: chip.end })}
            >
              {chip.text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
