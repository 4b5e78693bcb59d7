import { afterEach, expect, test, vi } from 'vitest';
import { readStored, writeStored } from '../core/storage';

afterEach(() => vi.unstubAllGlobals());

/** The older API of both browsers; `lastError` is set only while the callback runs. */
function stubChrome(found: Record<string, unknown>, failure?: string) {
  const runtime: { lastError?: { message: string } } = {};
  const answer = (done: (all?: typeof found) => void, all?: typeof found) => {
    if (failure) runtime.lastError = { message: failure };
    done(all);
    delete runtime.lastError;
  };
  const local = {
    get: vi.fn((_: string[], done) => answer(done, found)),
    set: vi.fn((_: object, done) => answer(done)),
    remove: vi.fn((_: string[], done) => answer(done)),
  };
  vi.stubGlobal('chrome', { storage: { local }, runtime });
  return local;
}

test('storage is read by a callback, which a page in the back/forward cache does not get', async () => {
  const { get } = stubChrome({ 'contrast.step': 'aaa' });
  expect(await readStored(['contrast.step', 'pages.paused'])).toEqual({
    'contrast.step': 'aaa',
  });
  expect(get.mock.calls[0]?.[0]).toEqual(['contrast.step', 'pages.paused']);
});

test('what is asked for in one turn is asked for at once, and each is told its own', async () => {
  const { get } = stubChrome({ 'contrast.step': 'aaa', 'pages.paused': true });
  expect(
    await Promise.all([
      readStored(['contrast.step', 'contrast.system']),
      readStored(['pages.paused']),
    ]),
  ).toEqual([{ 'contrast.step': 'aaa' }, { 'pages.paused': true }]);
  expect(get.mock.calls.map(([keys]) => keys)).toEqual([
    ['contrast.step', 'contrast.system', 'pages.paused'],
  ]);
  await readStored(['contrast.step']);
  expect(get.mock.calls[1]?.[0]).toEqual(['contrast.step']);
});

test('storage is written by a callback too', async () => {
  const { set, remove } = stubChrome({});
  await writeStored({ 'contrast.step': 'aa', 'pages.paused': undefined });
  expect(set.mock.calls[0]?.[0]).toEqual({ 'contrast.step': 'aa' });
  expect(remove.mock.calls[0]?.[0]).toEqual(['pages.paused']);
});

test('what the browser says went wrong is thrown', async () => {
  stubChrome({}, 'The disk is full');
  await expect(readStored(['contrast.step'])).rejects.toThrow(
    'The disk is full',
  );
  await expect(writeStored({ 'contrast.step': 'aa' })).rejects.toThrow(
    'The disk is full',
  );
});
