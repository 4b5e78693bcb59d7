import { ChevronDown, ChevronUp } from 'lucide-preact';
import { text } from '../core/language/text';

export interface Finding {
  readonly query: string;
  readonly count: number;
  /** Of the place that is shown, from 0. */
  readonly index: number;
}

/** Finds words in the article, with or without their accents. Enter goes on, Shift+Enter back. */
export function FindPanel({
  finding: { query, count, index },
  onQuery,
  onStep,
}: {
  readonly finding: Finding;
  readonly onQuery: (query: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
}) {
  return (
    <>
      <label class="find-label">
        {text('place.findLabel')}
        <input
          type="search"
          class="field"
          autocomplete="off"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onStep(event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      <p role="status">{statusOf(query, count, index)}</p>
      <div class="controls-row">
        <button
          type="button"
          class="button"
          aria-disabled={count === 0}
          onClick={() => onStep(-1)}
        >
          <ChevronUp size={20} aria-hidden="true" />
          {text('place.findPrevious')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={count === 0}
          onClick={() => onStep(1)}
        >
          <ChevronDown size={20} aria-hidden="true" />
          {text('place.findNext')}
        </button>
      </div>
    </>
  );
}

function statusOf(query: string, count: number, index: number): string {
  if (query.trim() === '') return text('place.findHelp');
  if (count === 0) return text('place.findNone');
  return text('place.findCount', { index: index + 1, count });
}
