import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { saveLinks } from '../core/library/links';
import { saveArticle } from '../core/library/save';
import { findEntry } from '../core/library/store';
import { sampleArticle } from './harness/sample-article';

const SHORT = 'https://ngan.vn/x';
const article = sampleArticle({ url: 'https://bao.vn/bai.html' });

async function withLink() {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await saveLinks(database, [{ url: SHORT, tags: ['đọc sau'] }], {
    ...{ unit: 'u', now: 1, newId: () => 'link' },
  });
  return database;
}

test('a link that led elsewhere is the article, under both addresses', async () => {
  const database = await withLink();
  await saveArticle(database, article, { id: 'new', now: 2, link: 'link' });
  expect(await database.entries.toArray()).toMatchObject([
    { id: 'link', unloaded: false, tags: ['đọc sau'], title: article.title },
  ]);
  for (const url of [SHORT, article.url])
    expect((await findEntry(database, url))?.id).toBe('link');
});

test('a link that has its text keeps it: the article is another', async () => {
  const database = await withLink();
  await saveArticle(database, article, { id: 'new', now: 2, link: 'link' });
  const other = sampleArticle({ url: 'https://bao.vn/khac.html' });
  await saveArticle(database, other, { id: 'two', now: 3, link: 'link' });
  expect((await findEntry(database, other.url))?.id).toBe('two');
  expect((await findEntry(database, SHORT))?.title).toBe(article.title);
});
