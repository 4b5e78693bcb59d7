import { browser } from 'wxt/browser';
import type { LibrarySearch } from '../../core/library/search/library-search';
import { searchThrough } from '../../core/library/search/port';

/** What a browser with trusted types offers; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): URL };
}

/** Starts the search's thread. The page's one trusted-types policy lets this script through, no other. */
export function startSearchWorker(): LibrarySearch {
  const script = browser.runtime.getURL('/search-worker.js' as never);
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('de-doc-worker', {
    createScriptURL(url) {
      if (url !== script) throw new TypeError(`no script of ours: ${url}`);
      return url;
    },
  });
  return searchThrough(
    new Worker(policy ? policy.createScriptURL(script) : script),
  );
}
