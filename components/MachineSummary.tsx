import { PenLine } from 'lucide-preact';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import type { MachineState } from '../core/summary/machine/model';
import type { Cost, SummaryPoint } from '../core/summary/summary';

export interface MachineProps {
  readonly state: MachineState;
  readonly onStart: (event: Event) => void;
  readonly onCancel: () => void;
}

/**
 * What the machine of the reader's choice writes of the article, on request; always labelled as a machine's, each
 * point led back to the article or marked as not found there.
 */
export function MachineSummary({
  state,
  onStart,
  onCancel,
  onJump,
}: MachineProps & { readonly onJump: (place: Mark) => void }) {
  if (state.kind === 'off') return null;
  return (
    <div class="machine">
      {state.kind === 'ready' && <Ask host={state.host} onStart={onStart} />}
      {state.kind !== 'ready' && <h3>{text('machine.label')}</h3>}
      {state.kind === 'writing' && (
        <>
          <p role="status">
            {state.host
              ? text('machine.writingAt', { host: state.host })
              : text('machine.writing')}
          </p>
          {state.written && <p class="machine-written">{state.written}</p>}
          <button type="button" class="button" onClick={onCancel}>
            {text('machine.cancel')}
          </button>
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <p class="message bad" role="alert">
            {text(`machine.failure.${state.reason}`)}{' '}
            {text('machine.stillOurs')}
          </p>
          <button type="button" class="button" onClick={onStart}>
            {text('common.retry')}
          </button>
        </>
      )}
      {state.kind === 'done' && (
        <>
          <ul class="summary">
            {state.summary.points.map((point) => (
              <MachinePoint key={point.text} point={point} onJump={onJump} />
            ))}
          </ul>
          {state.summary.cost && <Tokens {...state.summary.cost} />}
        </>
      )}
    </div>
  );
}

function Ask({
  host,
  onStart,
}: {
  readonly host: string | null;
  readonly onStart: (event: Event) => void;
}) {
  return (
    <>
      <button type="button" class="button" onClick={onStart}>
        <PenLine size={20} aria-hidden="true" />
        {text('machine.ask')}
      </button>
      <p class="quiet">
        {host ? text('machine.goesTo', { host }) : text('machine.staysHere')}
      </p>
    </>
  );
}

function MachinePoint({
  point,
  onJump,
}: {
  readonly point: SummaryPoint;
  readonly onJump: (place: Mark) => void;
}) {
  return (
    <li>
      {point.isMissing ? (
        <p class="point-missing">
          {point.text}{' '}
          <strong class="point-doubt">({text('machine.missing')})</strong>
        </p>
      ) : (
        <button
          type="button"
          class="point"
          title={text('summary.jump')}
          onClick={() => onJump({ start: point.start, end: point.end })}
        >
          {point.text}
        </button>
      )}
      {point.strange && (
        <p class="point-strange point-doubt">
          {text('machine.strange', { words: point.strange.join(', ') })}
        </p>
      )}
    </li>
  );
}

function Tokens({ sent, received }: Cost) {
  return <p class="quiet">{text('machine.cost', { sent, received })}</p>;
}
