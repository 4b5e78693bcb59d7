import type { LibrarySearch } from '../../core/library/search/library-search';
import { searchThrough } from '../../core/library/search/port';
import { startWorker } from './own-worker';

/** Starts the search's thread. */
export function startSearchWorker(): LibrarySearch {
  return searchThrough(startWorker('/search-worker.js'));
}
