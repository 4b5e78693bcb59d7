import type { LibrarySearch } from '../../core/library/search/library-search';
import { searchThrough } from '../../core/library/search/port';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The only script that our pages ever start, and the only policy that the manifest lets them make. */
const WORKER = '/search-worker.js';

/**
 * Starts the search of the library in its worker. Start it with the page, not with the first letter: it
 * reads the library meanwhile. One a page.
 */
export function startSearch(): LibrarySearch {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('de-doc-worker', {
    createScriptURL: () => WORKER,
  });
  return searchThrough(
    new Worker(policy ? policy.createScriptURL(WORKER) : WORKER),
  );
}
