import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { editEntries } from '../core/library/edit';
import { saveArticle } from '../core/library/save';
import { openLibrarySearch } from '../core/library/search/library-search';
import { sampleArticle } from './harness/sample-article';

/** id → title, site, day it was saved on, tags. */
const articles = {
  gold: ['Giá vàng tăng', 'vnexpress.net', '2026-01-15', ['Kinh tế', 'Vàng']],
  rain: ['Hà Nội mưa lớn', 'tuoitre.vn', '2026-02-15', ['Đường']],
  match: ['Đội nhà thắng 3:1', 'laodong.vn', '2026-03-15', ['Dương']],
} as const;

const ending = new AbortController();
const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
const search = openLibrarySearch(
  database,
  () => Promise.resolve(),
  ending.signal,
);

beforeAll(async () => {
  for (const [id, [title, site, day, addTags]] of Object.entries(articles)) {
    const url = `https://${site}/${id}.html`;
    const now = new Date(`${day}T12:00:00`).getTime();
    const article = { ...sampleArticle({ url, title }), site };
    await saveArticle(database, article, { id, now });
    await editEntries(database, [id], { addTags }, { unit: id, now });
  }
});
afterAll(() => ending.abort());

const find = async (text: string) =>
  (await search.find(text))?.ids.toSorted() ?? null;

describe('what is left out', () => {
  test.each([
    ['a site', '-site:tuoitre', ['gold', 'match']],
    ['two sites', '-site:tuoitre -site:laodong.vn', ['gold']],
    ['a site of those chosen', 'site:vn -site:vnexpress', ['match', 'rain']],
    ['a tag', '-tag:vàng', ['match', 'rain']],
    ['a tag in quotes', '-tag:"Kinh tế"', ['match', 'rain']],
    ['a tag that nobody has', '-tag:khác', ['gold', 'match', 'rain']],
    ['a word', '-vàng', ['match', 'rain']],
    ['a phrase', '-"mưa lớn"', ['gold', 'match']],
    ['a word with a colon', '-3:1', ['gold', 'rain']],
    ['a time', '-sau:2026-02', ['gold']],
    ['the time before', '-trước:2026-02', ['match', 'rain']],
  ])('%s: %s', async (_, text, ids) => expect(await find(text)).toEqual(ids));

  test.each(['-', '', 'site:""', '-site:""', '-site:https://', '-tag:""'])(
    'nothing, when nothing is named: %j',
    async (text) => expect(await find(text)).toBeNull(),
  );
});

describe('a tag that is asked for', () => {
  test.each([
    ['without marks', 'tag:"kinh te"', ['gold']],
    ['joined, as the page shows it', 'tag:kinh-tế', ['gold']],
    ['joined and without marks', 'tag:KINH-TE', ['gold']],
    ['with its own marks', 'tag:đường', ['rain']],
    ['with other marks', 'tag:dương', ['match']],
    [
      'without marks, of two that differ by them',
      'tag:duong',
      ['match', 'rain'],
    ],
    ['with marks that it has not', 'tag:"kịnh tế"', []],
  ])('%s: %s', async (_, text, ids) => expect(await find(text)).toEqual(ids));
});
