import { expect, test } from 'vitest';
import { rememberedPages } from '../core/contrast/remembered';

const everywhere = ['*://*.bao.vn/*', '*://*.tin.vn/*'];
const isSupported = (host: string) => /(?:bao|tin)\.vn$/.test(host);
const remembered = (stored: Record<string, unknown>) =>
  rememberedPages(stored, everywhere, isSupported);

test('nothing is registered where nothing is remembered', () => {
  expect(remembered({})).toEqual([]);
  expect(remembered({ 'contrast.step': 'original' })).toEqual([]);
  expect(remembered({ 'contrast.step@bao.vn': 'original' })).toEqual([]);
});

test('a site is remembered under each name that its settings go by, and its neighbours are not', () => {
  const [only, ...others] = remembered({
    'contrast.step@bao.vn': 'aaa',
    'appearance.size@tin.vn': 150,
  });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ step: 'aaa', excludeMatches: [] });
  expect(only?.matches).toEqual([
    '*://amp.bao.vn/*',
    '*://bao.vn/*',
    '*://m.bao.vn/*',
    '*://mobile.bao.vn/*',
    '*://wap.bao.vn/*',
    '*://www.bao.vn/*',
  ]);
});

test('sites of one step share a script, each other step has its own', () => {
  const found = remembered({
    'contrast.step@bao.vn': 'aaa',
    'contrast.step@tin.vn': 'soft-1',
    'contrast.step@the-thao.bao.vn': 'aaa',
  });
  expect(found.map(({ step }) => step)).toEqual(['soft-1', 'aaa']);
  expect(found[1]?.matches).toContain('*://the-thao.bao.vn/*');
  expect(found[1]?.matches).toContain('*://bao.vn/*');
  expect(found[1]?.matches).not.toContain('*://tin.vn/*');
});

test('a step for all pages leaves out the sites with one of their own', () => {
  const found = remembered({
    'contrast.step': 'aa',
    'contrast.step@bao.vn': 'original',
    'contrast.step@tin.vn': 'very-high',
  });
  expect(found.map(({ step }) => step)).toEqual(['aa', 'very-high']);
  expect(found[0]?.matches).toEqual(everywhere);
  expect(found[0]?.excludeMatches).toContain('*://bao.vn/*');
  expect(found[0]?.excludeMatches).toContain('*://tin.vn/*');
  expect(found[1]?.matches).toContain('*://tin.vn/*');
});

test.each([
  ['everything is paused', { 'page.paused': true, 'contrast.step': 'aaa' }],
  ['the site is none of ours', { 'contrast.step@example.com': 'aaa' }],
  ['the value is none', { 'contrast.step@bao.vn': 'rất đậm' }],
])('nothing is registered when %s', (_, stored) => {
  expect(remembered(stored)).toEqual([]);
});
