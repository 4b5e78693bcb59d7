import { browser } from 'wxt/browser';

/** What a browser with trusted types offers; TypeScript does not know it yet. */
interface Policy {
  createScriptURL(url: string): URL;
}
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): Policy;
}

const SCRIPTS = ['/search-worker.js', '/import-worker.js'] as const;

let policy: Policy | undefined;

/** Starts a thread of ours. The page's one trusted-types policy lets these scripts through, no other. */
export function startWorker(script: (typeof SCRIPTS)[number]): Worker {
  const addressOf = (path: string) => browser.runtime.getURL(path as never);
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('de-doc-worker', {
    createScriptURL(url) {
      if (!SCRIPTS.some((path) => addressOf(path) === url))
        throw new TypeError(`no script of ours: ${url}`);
      return url;
    },
  });
  const url = addressOf(script);
  return new Worker(policy ? policy.createScriptURL(url) : url);
}
