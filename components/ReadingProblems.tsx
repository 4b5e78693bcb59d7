import { useState } from 'preact/hooks';
import { text } from '../core/language/text';

/** The text of a report, and whether it could be copied. */
export interface CopiedReport {
  readonly report: string;
  readonly isCopied: boolean;
}

/** For when an article is shown wrongly: point at it again, or tell those who can repair it. */
export function ReadingProblems({
  onPick,
  onReport,
}: {
  readonly onPick: () => void;
  readonly onReport: () => Promise<CopiedReport>;
}) {
  const [done, setDone] = useState<CopiedReport | null>(null);
  return (
    <details class="problems">
      <summary>{text('pointing.wrong')}</summary>
      <div class="controls-row">
        <button type="button" class="button" onClick={onPick}>
          {text('pointing.startAgain')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void onReport().then(setDone)}
        >
          {text('pointing.copyReport')}
        </button>
      </div>
      <p class="quiet" role="status">
        {done &&
          text(done.isCopied ? 'pointing.copied' : 'pointing.copyFailed')}
      </p>
      {done && !done.isCopied && (
        <textarea readOnly rows={8} aria-label={text('pointing.copyReport')}>
          {done.report}
        </textarea>
      )}
    </details>
  );
}
