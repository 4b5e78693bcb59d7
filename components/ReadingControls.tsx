import type { ContrastStep } from '../core/contrast/steps';
import { text } from '../core/language/text';
import type { Direction } from '../core/reader/look';

export interface ReadingControlsProps {
  /** Text size in per cent. */
  readonly percent: number;
  readonly step: ContrastStep;
  readonly onTextSize: (direction: Direction) => void;
  readonly onContrast: (direction: Direction) => void;
}

/** The row of the page that Dễ Đọc was born from: A- A A+ | Giảm, Tăng tương phản. */
export function ReadingControls(props: ReadingControlsProps) {
  const { percent, step, onTextSize, onContrast } = props;
  const stepName = text(`contrast.step.${step}`);
  return (
    <>
      <fieldset class="controls">
        <legend>{text('textSize.label')}</legend>
        <div class="controls-row">
          <button
            type="button"
            class="button"
            title={text('textSize.smaller')}
            onClick={() => onTextSize(-1)}
          >
            A-
          </button>
          <button
            type="button"
            class="button"
            title={text('textSize.original')}
            onClick={() => onTextSize(0)}
          >
            A
          </button>
          <button
            type="button"
            class="button"
            title={text('textSize.larger')}
            onClick={() => onTextSize(1)}
          >
            A+
          </button>
          <output class="quiet" aria-live="polite">
            <span class="hidden">{text('textSize.label')}</span>{' '}
            {text('common.percent', { count: percent })}
          </output>
        </div>
      </fieldset>
      <fieldset class="controls contrast">
        <legend>{text('contrast.label')}</legend>
        <div class="controls-row">
          <button type="button" class="button" onClick={() => onContrast(-1)}>
            {text('contrast.decrease')}
          </button>
          <button
            type="button"
            class="button"
            title={text('contrast.originalLong')}
            onClick={() => onContrast(0)}
          >
            {text('contrast.original')}
          </button>
          <button type="button" class="button" onClick={() => onContrast(1)}>
            {text('contrast.increase')}
          </button>
          <output class="quiet" aria-live="polite">
            <span class="hidden">{text('contrast.label')}: </span>
            {stepName}
          </output>
        </div>
      </fieldset>
    </>
  );
}
