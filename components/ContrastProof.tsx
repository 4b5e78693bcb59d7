import { text } from '../core/language/text';

export interface Unresolved {
  readonly text: string;
  /** Rounded down to a tenth. */
  readonly ratio: number;
}

export interface ContrastProofProps {
  /** "Đã sửa 77/336 đoạn chữ · …" */
  readonly line: string;
  readonly unresolved: readonly Unresolved[];
  readonly copied: boolean;
  /** Shows the page's own colours while held. */
  readonly onCompare: (held: boolean) => void;
  readonly onJump: (index: number) => void;
  readonly onCopyReport: () => void;
  readonly onSaveReport: () => void;
}

/** What contrast repair did, what it could not do, and a letter to those who can. */
export function ContrastProof(props: ContrastProofProps) {
  const { line, unresolved, onCompare } = props;
  const release = () => onCompare(false);
  return (
    <div class="proof">
      <p class="quiet" role="status">
        {line}
      </p>
      {unresolved.length > 0 && (
        <details>
          <summary>{text('contrast.unresolvedList')}</summary>
          <ul class="summary">
            {unresolved.map((place, index) => (
              <li key={index}>
                <button
                  type="button"
                  class="point"
                  title={text('contrast.jump')}
                  onClick={() => props.onJump(index)}
                >
                  “{place.text}” ·{' '}
                  {text('contrast.before', { ratio: place.ratio })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        class="button"
        onPointerDown={() => onCompare(true)}
        onPointerUp={release}
        onPointerLeave={release}
        onKeyDown={(event) =>
          [' ', 'Enter'].includes(event.key) && onCompare(true)
        }
        onKeyUp={release}
        onBlur={release}
      >
        {text('contrast.compare')}
      </button>
      <details>
        <summary>{text('contrast.reportSite')}</summary>
        <p class="quiet">{text('contrast.reportHelp')}</p>
        <div class="controls-row">
          <button type="button" class="button" onClick={props.onCopyReport}>
            {text('contrast.reportCopy')}
          </button>
          <button type="button" class="button" onClick={props.onSaveReport}>
            {text('contrast.reportSave')}
          </button>
        </div>
        <p class="quiet" role="status">
          {props.copied && text('contrast.reportCopied')}
        </p>
      </details>
    </div>
  );
}
