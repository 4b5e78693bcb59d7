import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import type { SummaryState } from '../core/reader/model';
import type {
  ArticleSummary,
  ShownPoint,
} from '../core/summary/summarize-article';
import { GlanceChips } from './GlanceChips';
import { type MachineProps, MachineSummary } from './MachineSummary';

export interface SummaryListProps {
  readonly summary: SummaryState;
  /** Shows the paper's own lead as well, where it stands nowhere else. */
  readonly showLead?: boolean;
  /** What the machine of the reader's choice may add. */
  readonly machine: MachineProps;
  readonly onJump: (place: Mark) => void;
}

/** The paper's lead, the points that add to it, and what is named; each point leads to its sentence. */
export function SummaryList({
  summary,
  showLead,
  machine,
  onJump,
}: SummaryListProps) {
  if (summary.kind === 'loading')
    return <p class="quiet">{text('summary.making')}</p>;
  if (summary.kind === 'none')
    return <p class="quiet">{text('summary.notArticle')}</p>;
  const { points, glance } = summary;
  return (
    <div class="summary-parts">
      {showLead && <Lead {...summary} />}
      {points.length === 0 ? (
        <p class="quiet">{text('summary.tooShort')}</p>
      ) : (
        <ul class="summary">
          {points.map((point) => (
            <Point key={point.start} point={point} onJump={onJump} />
          ))}
        </ul>
      )}
      <GlanceChips chips={glance} onJump={onJump} />
      {points.length > 0 && <MachineSummary {...machine} onJump={onJump} />}
    </div>
  );
}

function Lead({ lead, points }: ArticleSummary) {
  if (lead === null) return null;
  return (
    <>
      <h3>{text('summary.lead')}</h3>
      <p class="summary-lead">{lead}</p>
      {points.length > 0 && <h3>{text('summary.adds')}</h3>}
    </>
  );
}

function Point({
  point,
  onJump,
}: {
  readonly point: ShownPoint;
  readonly onJump: (place: Mark) => void;
}) {
  return (
    <li>
      {point.under && <p class="point-under">{point.under}</p>}
      <button
        type="button"
        class="point"
        title={text('summary.jump')}
        onClick={() => onJump(point)}
      >
        {point.text}
        {point.isTold && (
          <span class="point-note"> ({text('summary.told')})</span>
        )}
      </button>
    </li>
  );
}
