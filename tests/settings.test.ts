import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choice, range, toggle } from '../core/setting-fields';
import { defineSettings } from '../core/settings';
import { answeredByCallback } from './harness/answered-by-callback';

const declare = () =>
  defineSettings('sample', {
    size: range({ min: 80, max: 400, step: 10, initial: 100 }),
    theme: choice(['light', 'dark'], 'light'),
    dim: toggle(false),
  });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  test('are their defaults when nothing is stored', async () => {
    const settings = declare();
    await settings.ready;
    expect(settings.values.value).toEqual({
      size: 100,
      theme: 'light',
      dim: false,
    });
    expect(settings.own.value).toEqual([]);
  });

  test('a bad stored field falls back alone', async () => {
    await fakeBrowser.storage.local.set({
      'sample.size': 9000,
      'sample.theme': 'dark',
      'sample.dim': 'yes',
    });
    const settings = declare();
    await settings.ready;
    expect(settings.values.value).toEqual({
      size: 100,
      theme: 'dark',
      dim: false,
    });
  });

  test('a site adds to everywhere, and falls back to it', async () => {
    const settings = declare();
    const site = settings.forSite('vnexpress.net');
    await settings.set({ theme: 'dark' });
    await site.set({ size: 150 });
    expect(site.values.value).toEqual({ size: 150, theme: 'dark', dim: false });
    expect(settings.values.value.size).toBe(100);
    expect(settings.forSite('tuoitre.vn').values.value.size).toBe(100);
    await site.reset();
    expect(site.values.value.size).toBe(100);
    expect(site.values.value.theme).toBe('dark');
  });

  test('what one context writes another hears of', async () => {
    const mine = declare();
    const theirs = declare();
    await Promise.all([mine.ready, theirs.ready]);
    await mine.set({ size: 200 });
    await expect.poll(() => theirs.values.value.size).toBe(200);
  });

  test('two contexts that write different fields at once lose neither', async () => {
    const mine = declare();
    const theirs = declare();
    await Promise.all([mine.set({ size: 200 }), theirs.set({ dim: true })]);
    const fresh = declare();
    await fresh.ready;
    expect(fresh.values.value).toMatchObject({ size: 200, dim: true });
  });

  test('the late echo of an own write does not turn back a newer choice', async () => {
    const held = holdEvents();
    const settings = declare();
    await settings.ready;
    const first = settings.set({ size: 150 });
    await tick();
    const second = settings.set({ size: 160 });
    await held.release(1);
    expect(settings.values.value.size).toBe(160);
    await Promise.all([first, second]);
    await held.release();
    expect(settings.values.value.size).toBe(160);
  });

  test('an echo that comes after its write was answered is no choice either', async () => {
    const held = holdEvents();
    const settings = declare();
    await settings.ready;
    await settings.set({ size: 150 });
    await settings.set({ size: 160 });
    const third = settings.set({ size: 170 });
    await held.release(1);
    expect(settings.values.value.size).toBe(170);
    await third;
    await held.release(1);
    await tick();
    expect(settings.values.value.size).toBe(170);
  });

  test('a reset is not undone by the echo of what came before it', async () => {
    const held = holdEvents();
    const settings = declare();
    await settings.ready;
    const set = settings.set({ size: 150 });
    await tick();
    const reset = settings.reset();
    await held.release(1);
    expect(settings.values.value.size).toBe(100);
    await Promise.all([set, reset]);
    await held.release();
    expect(settings.own.value).toEqual([]);
  });

  test('what another context wrote during an own write is heard when that ends', async () => {
    const settings = declare();
    await settings.ready;
    const mine = settings.set({ size: 150 });
    await fakeBrowser.storage.local.set({ 'sample.size': 300 });
    await mine;
    await expect.poll(() => settings.values.value.size).toBe(300);
  });

  test('a write that fails is not shown as chosen', async () => {
    const settings = declare();
    await settings.set({ size: 150 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(
      answeredByCallback(async () => {
        throw new Error('QUOTA_BYTES quota exceeded');
      }),
    );
    await expect(settings.set({ size: 300 })).rejects.toThrow('quota');
    expect(settings.values.value.size).toBe(150);
  });
});

const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Keeps what storage announces to whoever listens from now on, as a busy browser does, until it is let go. */
function holdEvents() {
  type Listener = (...args: unknown[]) => unknown;
  const { onChanged } = fakeBrowser.storage;
  const listen = onChanged.addListener.bind(onChanged);
  const held: (() => unknown)[] = [];
  vi.spyOn(onChanged, 'addListener').mockImplementation((listener) =>
    listen((...args) => {
      held.push(() => (listener as Listener)(...args));
    }),
  );
  return {
    /** @param count how many, the oldest first; without it all */
    async release(count = held.length) {
      const due = held.splice(0, count);
      if (due.length < Math.max(count, 1)) throw new Error('nothing is held');
      for (const announce of due) announce();
      await tick();
    },
  };
}
