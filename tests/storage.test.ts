import { afterEach, expect, test, vi } from 'vitest';
import { readStored } from '../core/storage';

afterEach(() => vi.unstubAllGlobals());

/** The older API of both browsers; `lastError` is set only while the callback runs. */
function stubChrome(found: Record<string, unknown>, failure?: string) {
  const runtime: { lastError?: { message: string } } = {};
  const get = vi.fn((_: string[], got: (all: typeof found) => void) => {
    if (failure) runtime.lastError = { message: failure };
    got(found);
    delete runtime.lastError;
  });
  vi.stubGlobal('chrome', { storage: { local: { get } }, runtime });
  return get;
}

test('storage is read by a callback, which a page in the back/forward cache does not get', async () => {
  const get = stubChrome({ 'contrast.step': 'aaa' });
  expect(await readStored(['contrast.step', 'pages.paused'])).toEqual({
    'contrast.step': 'aaa',
  });
  expect(get.mock.calls[0]?.[0]).toEqual(['contrast.step', 'pages.paused']);
});

test('what the browser says went wrong is thrown', async () => {
  stubChrome({}, 'The disk is full');
  await expect(readStored(['contrast.step'])).rejects.toThrow(
    'The disk is full',
  );
});
