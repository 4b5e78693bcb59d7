import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textIfAny } from '../core/language/text';
import {
  applySettings,
  currentSettings,
  isInUse,
  valuesUnder,
} from '../core/profiles/apply';
import {
  maxProfileBytes,
  readProfile,
  tidyName,
  writeProfile,
} from '../core/profiles/profile-file';
import { profiles } from '../core/profiles/profiles';
import { profileSections, sectionList } from '../core/profiles/sections';

const { appearance, contrast, letters } = profileSections;
const textScale = profileSections['text-scale'];

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(sectionList.map((section) => section.reset()));
});

test('there is one for each way of seeing that was asked for', () => {
  expect([...profiles.keys()].sort()).toEqual([
    'cataract',
    'diabetic-retinopathy',
    'dyslexia',
    'glaucoma',
    'macular-degeneration',
    'photophobia',
    'presbyopia',
  ]);
});

describe.each([...profiles.values()])('$id', ({ id, settings }) => {
  test('sets only what the options page could set', () => {
    const known = new Map(
      sectionList.map(({ section, fields }) => [section, fields]),
    );
    for (const [section, fields] of Object.entries(settings))
      for (const [name, value] of Object.entries(fields ?? {})) {
        const field = known.get(section)?.[name];
        expect(field?.parse(value), `${section}.${name}`).toBe(value);
        expect(value, `${section}.${name} is the default`).not.toBe(
          field?.initial,
        );
      }
  });

  test('is named, and says what it does', () => {
    expect(textIfAny(`profile.${id}`)).not.toBeNull();
    expect(textIfAny(`profile.${id}.does`)).not.toBeNull();
  });

  test('is in use once applied, and gone once undone', async () => {
    await letters.set({ font: 'literata', underline: true });
    await textScale.set({ percent: 300 });
    const before = currentSettings();
    expect(isInUse(settings)).toBe(false);
    const undo = await applySettings(settings);
    expect(isInUse(settings)).toBe(true);
    expect(currentSettings()).toEqual(settings);
    await undo();
    expect(currentSettings()).toEqual(before);
    expect(letters.values.value.font).toBe('literata');
    expect(textScale.values.value.percent).toBe(300);
  });

  test('travels through its file', () => {
    const file = writeProfile({ name: 'Bà nội', settings });
    expect(readProfile(file)).toEqual({
      kind: 'profile',
      name: 'Bà nội',
      settings,
    });
  });
});

test('two profiles do not mix', async () => {
  const get = (id: string) => profiles.get(id)?.settings ?? {};
  await applySettings(get('dyslexia'));
  await applySettings(get('photophobia'));
  expect(currentSettings()).toEqual(get('photophobia'));
  expect(letters.values.value.spacing).toBe('page');
});

test('what one site has of its own stays', async () => {
  const site = contrast.forSite('vnexpress.net');
  await site.set({ step: 'black-white' });
  await applySettings(profiles.get('presbyopia')?.settings ?? {});
  expect(site.values.value.step).toBe('black-white');
  expect(contrast.values.value.step).toBe('aa');
});

test('an own value that is the default counts as none for "in use"', async () => {
  await appearance.set({ percent: 100 });
  expect(isInUse({})).toBe(true);
  await appearance.set({ percent: 110 });
  expect(isInUse({})).toBe(false);
});

test('a preview has every value, defaults where the profile says nothing', () => {
  expect(valuesUnder({ letters: { narrow: true } }, 'letters')).toMatchObject({
    narrow: true,
    font: 'page',
    still: false,
  });
});

describe('the file of a profile', () => {
  const good = {
    'dedoc-profile': 1,
    name: 'Bà nội',
    settings: { letters: { font: 'andika' }, 'text-scale': { percent: 200 } },
  };
  const read = (change: object) =>
    readProfile(JSON.stringify({ ...good, ...change }));

  test('is read', () => {
    expect(read({})).toEqual({
      kind: 'profile',
      name: good.name,
      settings: good.settings,
    });
  });

  test.each<[string, string, string, string?]>([
    ['nothing', '', 'notProfile'],
    ['broken JSON', '{"dedoc-profile": 1,', 'notProfile'],
    ['another file', '{"name": "x"}', 'notProfile'],
    ['a list', '[1]', 'notProfile'],
    ['null', 'null', 'notProfile'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'notProfile'],
    [
      'a later version',
      JSON.stringify({ ...good, 'dedoc-profile': 2 }),
      'newer',
    ],
    [
      'a version that is none',
      JSON.stringify({ ...good, 'dedoc-profile': '1' }),
      'notProfile',
    ],
    ['no name', JSON.stringify({ ...good, name: 7 }), 'notProfile'],
    ['more than belongs', JSON.stringify({ ...good, run: 'x' }), 'notProfile'],
    [
      'an unknown section',
      JSON.stringify({ ...good, settings: { library: { path: '/' } } }),
      'badValue',
      'library',
    ],
    [
      'an unknown setting',
      JSON.stringify({ ...good, settings: { letters: { css: 'x' } } }),
      'badValue',
      'letters.css',
    ],
    [
      'a value out of range',
      JSON.stringify({
        ...good,
        settings: { 'text-scale': { percent: 9000 } },
      }),
      'badValue',
      'text-scale.percent',
    ],
    [
      'a value of another kind',
      JSON.stringify({ ...good, settings: { letters: { narrow: 'yes' } } }),
      'badValue',
      'letters.narrow',
    ],
    [
      'CSS for a typeface',
      JSON.stringify({
        ...good,
        settings: { letters: { font: 'x;}*{display:none}' } },
      }),
      'badValue',
      'letters.font',
    ],
    [
      'a prototype',
      '{"dedoc-profile":1,"name":"x","settings":{"__proto__":{"a":1}}}',
      'badValue',
      '__proto__',
    ],
    ['too much', ' '.repeat(maxProfileBytes + 1), 'tooLarge'],
  ])('with %s is refused', (_, file, reason, field = '') => {
    expect(readProfile(file)).toEqual({ kind: 'none', reason, field });
  });

  test('never throws, and lets only valid settings through', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (settings, name) => {
        const reading = readProfile(
          `{"dedoc-profile":1,"name":${name},"settings":${settings}}`,
        );
        if (reading.kind === 'none') return;
        for (const section of Object.keys(reading.settings))
          expect(Object.keys(profileSections)).toContain(section);
      }),
    );
  });

  test.each([
    ['  Bà   nội ', 'Bà nội'],
    ['Ba\u0300 no\u0323\u0302i', 'Bà nội'],
    ['Bà\u202Enội\n\u0000', 'Bà nội'],
    ['', ''],
    ['ạ'.repeat(80), 'ạ'.repeat(60)],
  ])('names %j as %j', (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });
});
