import { useId } from 'preact/hooks';
import { text } from '../core/language/text';

export interface ExportPanelProps {
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  readonly format: string;
  /** How many articles each part of the library holds. */
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly part: string;
  /** Articles written so far, of how many; null while nothing is written. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** What became of the last export, in words; null when there is nothing to say. */
  readonly said: { readonly text: string; readonly isBad: boolean } | null;
  readonly onFormat: (id: string) => void;
  readonly onPart: (id: string) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** What to export, and how it is to be written. */
export function ExportPanel(props: ExportPanelProps) {
  const { formats, format, parts, part, progress, said } = props;
  const id = useId();
  const count = parts.find((one) => one.id === part)?.count ?? 0;
  return (
    <>
      <div class="setting">
        <label htmlFor={`${id}part`}>{text('exporting.part')}</label>
        <select
          id={`${id}part`}
          class="button"
          value={part}
          onChange={({ currentTarget }) => props.onPart(currentTarget.value)}
        >
          {parts.map((one) => (
            <option key={one.id} value={one.id}>
              {text('exporting.partCount', {
                part: one.label,
                count: one.count,
              })}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="export-choices">
        <legend>{text('exporting.format')}</legend>
        {formats.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name={`${id}format`}
              checked={one.id === format}
              onChange={() => props.onFormat(one.id)}
            />
            {one.label}
          </label>
        ))}
      </fieldset>
      {progress ? (
        <section>
          <progress
            class="import-bar"
            max={Math.max(1, progress.of)}
            value={progress.done}
            aria-label={text('exporting.writing', progress)}
          />
          <p role="status">{text('exporting.writing', progress)}</p>
          <button type="button" class="button" onClick={props.onStop}>
            {text('exporting.stop')}
          </button>
        </section>
      ) : count > 0 ? (
        <div class="row">
          <button type="button" class="button main" onClick={props.onStart}>
            {text('exporting.start', { count })}
          </button>
        </div>
      ) : (
        <p>{text('exporting.nothing')}</p>
      )}
      {said && (
        <p
          class={said.isBad ? 'message bad' : 'message'}
          role={said.isBad ? 'alert' : 'status'}
        >
          {said.text}
        </p>
      )}
    </>
  );
}
