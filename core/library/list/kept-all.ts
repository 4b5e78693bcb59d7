import { textHash } from '../../highlights/text-hash';
import type { Duplicates } from './duplicates';

/** So many groups are remembered of which all is kept: more than anybody has looked through by hand. */
export const MOST_KEPT = 1000;

/** Names a group by its members: with another article in it, it is another group. */
export function groupName(group: Duplicates): string {
  return textHash(
    group
      .map(({ id }) => id)
      .sort()
      .join('\n'),
  );
}
