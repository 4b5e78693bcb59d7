import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type EarlyWorld,
  earlyScript,
  earlyValues,
  takeEarlyValues,
} from '../core/early-values';
import { choice } from '../core/setting-fields';
import { defineSettings } from '../core/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => takeEarlyValues({}));

const early = { 'sample.step': 'strong' };
const declare = () =>
  defineSettings('sample', { step: choice(['none', 'strong'], 'none') });

/** Runs the script of one line in a world of its own. */
const run = (world: EarlyWorld) => {
  runInNewContext(earlyScript(early), world);
  return world;
};

test('what was put down before the page’s script came is taken', () => {
  takeEarlyValues(run({}));
  expect(earlyValues.value).toEqual(early);
});

test('what is put down after it is taken as well', () => {
  const world: EarlyWorld = {};
  takeEarlyValues(world);
  expect(earlyValues.value).toEqual({});
  run(world);
  expect(earlyValues.value).toEqual(early);
});

test('a site has it until storage has answered, and everywhere never has', async () => {
  const settings = declare();
  const site = settings.forSite('bao.vn');
  takeEarlyValues(run({}));
  expect(site.values.value.step).toBe('strong');
  expect(site.own.value).toEqual(['step']);
  expect(settings.values.value.step).toBe('none');
  await site.ready;
  expect(site.values.value.step).toBe('none');
  expect(site.own.value).toEqual([]);
});

test.each([
  ['for the site', 'sample.step@bao.vn'],
  ['for all sites', 'sample.step'],
])('a step that was set %s is never left on the way', async (_, key) => {
  await fakeBrowser.storage.local.set({ [key]: 'strong' });
  takeEarlyValues(run({}));
  const site = declare().forSite('bao.vn');
  const seen: string[] = [];
  site.values.subscribe(({ step }) => {
    seen.push(step);
  });
  await site.ready;
  expect(new Set(seen)).toEqual(new Set(['strong']));
});
