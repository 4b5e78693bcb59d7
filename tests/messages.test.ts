import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineChannel, NoAnswerError } from '../core/messages';
import { answeredByCallback } from './harness/answered-by-callback';

type Sum = {
  add(pair: { a: number; b: number }): number;
  fail(): never;
  nothing(): void;
};

let lifetime = new AbortController();
beforeEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    answeredByCallback(deliver),
  );
});

/** As browsers do: a listener that returns true will answer. */
async function deliver(message: unknown): Promise<unknown> {
  const { onMessage } = fakeBrowser.runtime;
  if (!onMessage.hasListeners())
    throw new Error('Receiving end does not exist');
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const waits: unknown[] = await onMessage.trigger(message, {}, resolve);
  return waits.includes(true) ? promise : undefined;
}

const serve = () => {
  const channel = defineChannel<Sum>('sum');
  channel.serve(
    {
      add: ({ a, b }) => a + b,
      fail: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      nothing: () => undefined,
    },
    lifetime.signal,
  );
  return channel.background;
};

describe('a channel', () => {
  // A promise keeps a page for ever that lies in the back/forward cache (core/by-callback.ts).
  test('answers by callback', async () => {
    expect(await serve().add({ a: 1, b: 2 })).toBe(3);
  });

  test('answers nothing as undefined', async () => {
    expect(await serve().nothing()).toBeUndefined();
  });

  test('brings errors back with their name', async () => {
    await expect(serve().fail()).rejects.toMatchObject({
      name: 'QuotaExceededError',
      message: 'full',
    });
  });

  test('says that nobody answers', async () => {
    const channel = defineChannel<Sum>('unserved');
    await expect(channel.background.add({ a: 1, b: 2 })).rejects.toThrow(
      NoAnswerError,
    );
    await expect(channel.background.add({ a: 1, b: 2 })).rejects.toThrow(
      'Nobody answers unserved.add',
    );
  });

  test('knows only the methods that it was given', async () => {
    const remote = serve() as unknown as Record<
      string,
      (input: unknown) => Promise<unknown>
    >;
    await expect(remote.constructor?.({})).rejects.toThrow('sum has no');
    await expect(remote.other?.({})).rejects.toThrow('sum has no other');
  });

  test('has one server', () => {
    serve();
    expect(serve).toThrow('sum is served already');
  });

  test('can be awaited by accident', async () => {
    expect(await serve()).toBeDefined();
  });
});
