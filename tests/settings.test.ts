import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choice, range, toggle } from '../core/setting-fields';
import { defineSettings } from '../core/settings';

const declare = () =>
  defineSettings('sample', {
    size: range({ min: 80, max: 400, step: 10, initial: 100 }),
    theme: choice(['light', 'dark'], 'light'),
    dim: toggle(false),
  });

beforeEach(() => fakeBrowser.reset());

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
    expect(theirs.values.value.size).toBe(200);
  });

  test('two contexts that write different fields at once lose neither', async () => {
    const mine = declare();
    const theirs = declare();
    await Promise.all([mine.set({ size: 200 }), theirs.set({ dim: true })]);
    const fresh = declare();
    await fresh.ready;
    expect(fresh.values.value).toMatchObject({ size: 200, dim: true });
  });
});
