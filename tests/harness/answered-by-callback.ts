import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * A function of the browser's as one is that is asked by callback: it returns no promise, and `lastError` is
 * there only while the callback runs. For `mockImplementation`, which knows only the function with a promise.
 */
export function answeredByCallback(
  answer: (input: unknown) => Promise<unknown>,
): never {
  const runtime = fakeBrowser.runtime as { lastError?: { message: string } };
  const ask = (input: unknown, done: (reply?: unknown) => void) => {
    answer(input).then(done, (error) => {
      runtime.lastError = { message: String(error) };
      done();
      delete runtime.lastError;
    });
  };
  return ask as never;
}
