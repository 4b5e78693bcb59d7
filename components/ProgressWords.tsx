import { text } from '../core/language/text';

/** How far the reader is, and how long the rest takes at his own pace. */
export function ProgressWords({
  share,
  minutesLeft,
}: {
  /** 0 to 1. */
  readonly share: number;
  readonly minutesLeft: number;
}) {
  return (
    <span class="quiet">
      {text('common.percent', { count: Math.round(share * 100) })}
      {minutesLeft > 0 &&
        ` · ${text('place.left', {
          minutes: text('common.minutesOnly', { count: minutesLeft }),
        })}`}
    </span>
  );
}
