import { text } from '../core/language/text';
import type { SummaryState } from '../core/reader/model';
import type { SummaryPoint } from '../core/summary/summary';

/** The points of a summary; each leads to its sentence. */
export function SummaryList({
  summary,
  onJump,
}: {
  readonly summary: SummaryState;
  readonly onJump: (point: SummaryPoint) => void;
}) {
  if (summary.kind === 'loading')
    return <p class="quiet">{text('summary.making')}</p>;
  if (summary.kind === 'none')
    return <p class="quiet">{text('summary.notArticle')}</p>;
  if (summary.points.length === 0)
    return <p class="quiet">{text('summary.tooShort')}</p>;
  return (
    <ul class="summary">
      {summary.points.map((point) => (
        <li key={point.start}>
          <button
            type="button"
            class="point"
            title={text('summary.jump')}
            onClick={() => onJump(point)}
          >
            {point.text}
          </button>
        </li>
      ))}
    </ul>
  );
}
