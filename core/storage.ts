import { browser } from 'wxt/browser';
// No name of its own is `storage` here: WXT would bring its module of that name, 3 KB for every page (2026-11-30).
import { byCallback } from './by-callback';

/**
 * `storage.local` under one roof. It holds small values that several contexts share (settings, the
 * library's own count); articles live in IndexedDB.
 */

/** Reads the stored values of `keys`; a key that was never written is absent from the answer. */
export function readStored(
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  return byCallback((api, done) => api.storage.local.get([...keys], done));
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
    await byCallback<void>((api, done) =>
      api.storage.local.set(Object.fromEntries(written), done),
    );
  if (removed.length > 0)
    await byCallback<void>((api, done) =>
      api.storage.local.remove(
        removed.map(([key]) => key),
        done,
      ),
    );
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
