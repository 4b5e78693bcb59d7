import { text } from '../language/text';
import type { ContrastStatus } from './auto-contrast';

/** One honest line: how many texts were repaired, the lowest ratio now, what could not be repaired. */
export function contrastReport(status: ContrastStatus): string {
  const { fixed, total, minimum, unresolved } = status;
  return [
    text('contrast.fixed', { fixed, total }),
    minimum !== null &&
      // Rounded down: 6.96 must not be announced as 7.
      text('contrast.minimum', { ratio: Math.floor(minimum * 10) / 10 }),
    unresolved > 0 && text('contrast.unresolved', { count: unresolved }),
  ]
    .filter(Boolean)
    .join(' · ');
}
