import { text } from '../../core/language/text';
import type { SearchState } from './search';

/** What a search says of itself below its field; screen readers hear it. */
export function searchSaid(state: SearchState, count: number): string {
  switch (state) {
    case 'idle':
      return '';
    case 'searching':
      return text('list.searching');
    case 'found':
      return text('list.found', { count });
    case 'loose':
      return text('list.loose', { count });
    case 'failed':
      return text('list.searchFailed');
  }
}
