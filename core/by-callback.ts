type Done<T> = (value: T) => void;

/** The part of the older API, with callbacks, that both browsers have beside `browser`. */
interface CallbackApi {
  readonly storage: {
    readonly local: {
      get(keys: string[] | null, done: Done<Record<string, unknown>>): void;
      set(values: Record<string, unknown>, done: Done<void>): void;
      remove(keys: string[], done: Done<void>): void;
    };
  };
  readonly runtime: {
    readonly lastError?: { readonly message?: string };
    sendMessage(message: unknown, done: Done<unknown>): void;
  };
}

declare const chrome: CallbackApi;

/**
 * Asks the browser by a callback and not by its promise: a promise whose answer comes while its page lies in the
 * back/forward cache is settled there and then, what awaits it never runs, and the page is kept for ever after the
 * cache has given it up, 0.3 MB a page (Chromium 156, 2026-11-30; `npm run soak:browsing`). A callback waits for the
 * page to be shown, or goes with it.
 *
 * @throws what the browser says went wrong
 */
export function byCallback<T>(
  call: (api: CallbackApi, done: Done<T>) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    call(chrome, (value) => {
      const failure = chrome.runtime.lastError;
      if (failure) reject(new Error(failure.message));
      else resolve(value);
    });
  });
}
