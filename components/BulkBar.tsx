import { type TextKey, text } from '../core/language/text';

/** Something to do with what is chosen. */
export interface BulkAction {
  readonly key: TextKey;
  readonly onPress: () => void;
}

/** Appears once something is chosen; says how much it is, and what can be done with it. */
export function BulkBar({
  count,
  total,
  actions,
  onAll,
  onNone,
}: {
  readonly count: number;
  /** How many the list has. */
  readonly total: number;
  readonly actions: readonly BulkAction[];
  readonly onAll: () => void;
  readonly onNone: () => void;
}) {
  return (
    <section class="bulk-bar" aria-label={text('list.bulk')}>
      <p role="status">{text('list.selected', { count })}</p>
      {actions.map(({ key, onPress }) => (
        <button key={key} type="button" class="button" onClick={onPress}>
          {text(key)}
        </button>
      ))}
      {count < total && (
        <button type="button" class="button plain" onClick={onAll}>
          {text('list.selectAll', { count: total })}
        </button>
      )}
      <button type="button" class="button plain" onClick={onNone}>
        {text('list.selectNone')}
      </button>
    </section>
  );
}
