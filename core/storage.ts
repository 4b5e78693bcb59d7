import { browser } from 'wxt/browser';

/**
 * `storage.local` under one roof. It holds small values that several contexts share (settings, the
 * library's own count); articles live in IndexedDB.
 */

/** The part of the older API, with callbacks, that both browsers have beside `browser`. */
interface CallbackApi {
  readonly storage?: {
    readonly local: {
      get(keys: string[], got: (found: Record<string, unknown>) => void): void;
    };
  };
  readonly runtime: { readonly lastError?: { readonly message?: string } };
}

declare const chrome: CallbackApi | undefined;

/**
 * Reads the stored values of `keys`; a key that was never written is absent from the answer.
 *
 * By a callback: a promise whose answer comes while its page lies in the back/forward cache is settled there and
 * then, what awaits it never runs, and the page is kept for ever after the cache has given it up, 0.3 MB a page
 * (Chromium 156, 2026-11-30; `npm run soak:browsing`). A callback waits for the page to be shown, or goes with it.
 */
export function readStored(
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  const api = typeof chrome === 'undefined' ? null : chrome;
  const store = api?.storage?.local;
  if (!store) return browser.storage.local.get([...keys]);
  return new Promise((resolve, reject) => {
    store.get([...keys], (found) => {
      const failure = api.runtime.lastError;
      if (failure) reject(new Error(failure.message));
      else resolve(found);
    });
  });
}

/**
 * Writes values; `undefined` removes its key. One key a value, so two contexts that write different
 * settings at once cannot lose each other's.
 */
export async function writeStored(
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const entries = Object.entries(values);
  const removed = entries.filter(([, value]) => value === undefined);
  const written = entries.filter(([, value]) => value !== undefined);
  if (written.length > 0)
    await browser.storage.local.set(Object.fromEntries(written));
  if (removed.length > 0)
    await browser.storage.local.remove(removed.map(([key]) => key));
}

/** Calls `listener` with the new values of whatever changed, from any context, until `signal` aborts. */
export function watchStored(
  listener: (changed: Readonly<Record<string, unknown>>) => void,
  signal?: AbortSignal,
): void {
  const onChanged = (
    changes: Record<string, { newValue?: unknown }>,
    area: string,
  ) => {
    if (area !== 'local') return;
    listener(
      Object.fromEntries(
        Object.entries(changes).map(([key, change]) => [key, change.newValue]),
      ),
    );
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () =>
    browser.storage.onChanged.removeListener(onChanged),
  );
}
