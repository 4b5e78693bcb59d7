import type { Highlight } from '../../core/highlights/highlight';
import type { Database } from '../../core/library/database';
import { editEntries } from '../../core/library/edit';
import { saveLinks } from '../../core/library/links';
import { rateArticle, saveArticle } from '../../core/library/save';
import { keepReadingPlace } from '../../core/library/store';
import { tagKey } from '../../core/library/tag';
import { changeTag } from '../../core/library/tags';
import { cardId } from '../../core/study/card';
import { sampleArticle } from './sample-article';

const NOW = Date.UTC(2026, 10, 24);

export const numbered = (n: number, text: string) =>
  sampleArticle({
    url: `https://bao.vn/bai-${n}.html`,
    title: `Bài ${n}: đất & nước`,
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }],
  });

const mark = (id: string, entryId: string): Highlight => ({
  id,
  entryId,
  target: {
    type: 'text',
    paragraph: 1,
    exact: 'mới hơn',
    prefix: '',
    suffix: '.',
    position: {
      start: 3,
      end: 10,
      text: { version: 1, hash: 'x', length: 30 },
    },
  },
  meaning: 'figure',
  note: 'xem lại',
  tags: ['thẻ'],
  status: 'exact',
  changedTo: null,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
});

/** A library with something in every table. */
export async function filledLibrary(database: Database): Promise<Database> {
  const images = [1, 2].map((n) => ({
    src: `https://bao.vn/${n}.png`,
    type: 'image/png',
    bytes: Uint8Array.from([n, 2, 3]),
    width: n,
    height: 1,
  }));
  await saveArticle(database, numbered(1, 'Chữ đầu tiên.'), {
    id: 'a',
    now: NOW - 5,
    images,
  });
  await saveArticle(database, numbered(1, 'Chữ mới hơn, sửa lại.'), {
    id: 'b',
    now: NOW - 4,
  });
  await saveArticle(database, numbered(2, 'Bài thứ hai.'), { id: 'c', now: 5 });
  await saveLinks(
    database,
    [{ url: 'https://bao.vn/chua-tai.html', tags: ['đọc sau'], note: 'hay' }],
    { unit: 'l', now: NOW, newId: () => 'd' },
  );
  await editEntries(
    database,
    ['a'],
    { state: 'reading', favorite: true, addTags: ['Kinh tế'], queue: 2 },
    { unit: 'e', now: NOW },
  );
  await changeTag(
    database,
    tagKey('Kinh tế'),
    { color: 'purple' },
    { unit: 't', now: NOW },
  );
  await rateArticle(database, numbered(1, ''), 4, { id: 'x', now: NOW });
  await keepReadingPlace(database, 'https://bao.vn/bai-1.html', {
    offset: 3,
    quote: 'Chữ',
  });
  await database.highlights.bulkAdd([mark('h1', 'a'), mark('h2', 'c')]);
  await database.projects.add({
    id: 'p',
    name: 'Luận văn',
    items: [
      { type: 'heading', id: 'q', text: 'Mở đầu' },
      { type: 'highlight', id: 'h1' },
    ],
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
  });
  await database.cards.add({
    id: cardId('h1', 'note'),
    highlightId: 'h1',
    kind: 'note',
    hidden: null,
    firstAskedAt: NOW,
    memory: null,
  });
  return database;
}
