import { browser } from 'wxt/browser';
// No name of its own is `storage` here: WXT would bring its module of that name, 3 KB for every page (2026-11-30).
import { byCallback } from './by-callback';

/**
 * `storage.local` under one roof. It holds small values that several contexts share (settings, the
 * library's own count); articles live in IndexedDB.
 */

/** All of it, by key: for what concerns every site that the reader has ever set something for. */
export function readAllStored(): Promise<Record<string, unknown>> {
  return byCallback<Record<string, unknown>>((api, done) =>
    api.storage.local.get(null, done),
  );
}

interface Asking {
  readonly keys: Set<string>;
  readonly answer: Promise<Record<string, unknown>>;
}
let asking: Asking | null = null;

/**
 * Reads the stored values of `keys`; a key that was never written is absent from the answer. Whatever is asked for in
 * one turn is asked for at once: on a page a dozen sections wait for theirs, each question takes its own way through
 * the browser, and until the last has come back the page is seen as its makers drew it.
 */
export async function readStored(
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  asking ??= ask();
  for (const key of keys) asking.keys.add(key);
  const found = await asking.answer;
  return Object.fromEntries(
    keys.filter((key) => key in found).map((key) => [key, found[key]]),
  );
}

function ask(): Asking {
  const keys = new Set<string>();
  const answer = Promise.resolve().then(() => {
    asking = null;
    return byCallback<Record<string, unknown>>((api, done) =>
      api.storage.local.get([...keys], done),
    );
  });
  return { keys, answer };
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
