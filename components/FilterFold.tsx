import type { ComponentChildren } from 'preact';
import { text } from '../core/language/text';

/** What a list can be narrowed to, behind a button that says how much it is. */
export function FilterFold({
  count,
  onClear,
  children,
}: {
  /** Conditions that are set. */
  readonly count: number;
  readonly onClear: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="filters">
      <summary class="button">
        {count > 0 ? text('list.filtersOn', { count }) : text('list.filters')}
      </summary>
      <div class="filter-fields">
        {children}
        {count > 0 && (
          <button type="button" class="button" onClick={onClear}>
            {text('list.clearFilters')}
          </button>
        )}
      </div>
    </details>
  );
}
