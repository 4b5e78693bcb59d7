import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import { editEntries } from '../core/library/edit';
import { saveLinks } from '../core/library/links';
import { saveArticle } from '../core/library/save';
import { openLibrarySearch } from '../core/library/search/library-search';
import {
  type Port,
  searchThrough,
  serveSearch,
} from '../core/library/search/port';
import { removeEntries, trashEntry } from '../core/library/store';
import { sampleArticle } from './harness/sample-article';

let database: Database;
let search: ReturnType<typeof openLibrarySearch>;
let ending: AbortController;
const turn = () => Promise.resolve();
const open = (): ReturnType<typeof openLibrarySearch> => {
  ending = new AbortController();
  return openLibrarySearch(database, turn, ending.signal);
};
const day = (text: string) => new Date(`${text}T12:00:00`).getTime();

/** id → title, text, site, day it was saved on. */
const articles: Readonly<
  Record<string, readonly [string, string, string, string]>
> = {
  street: [
    'Hà Nội mở phố đi bộ',
    'Người dân đổ ra đường. Vui lắm.',
    'vnexpress.net',
    '2026-01-15',
  ],
  positive: [
    'Kết quả dương tính',
    'Hai ca dương tính ở Đà Nẵng.',
    'tuoitre.vn',
    '2026-02-15',
  ],
  sugar: [
    'Giá đường tăng',
    'Đường tính theo cân ở Hà Nội.',
    'tuoitre.vn',
    '2026-03-15',
  ],
  peace: [
    'Về Hoà Bình',
    'Tỉnh Hòa Bình đón khách. Hà, Nội dung khác.',
    'laodong.vn',
    '2026-03-20',
  ],
};

async function add(
  id: string,
  [title, text, site, saved]: (typeof articles)[string],
) {
  await saveArticle(
    database,
    sampleArticle({
      url: `https://${site}/${id}.html`,
      site,
      title,
      byline: [],
      blocks: text.split('|').map((part) => ({
        type: 'paragraph',
        inlines: [{ type: 'text', text: part }],
      })),
    }),
    { id, now: day(saved) },
  );
}

beforeEach(async () => {
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const [id, article] of Object.entries(articles)) await add(id, article);
  search = open();
});
afterEach(() => ending.abort());

const find = async (text: string, typing = false) =>
  (await search.find(text, { typing }))?.ids ?? null;

describe('searching', () => {
  test.each([
    ['without accents', 'ha noi', ['street', 'sugar', 'peace']],
    ['in NFD', 'Hà Nội'.normalize('NFD'), ['street', 'sugar', 'peace']],
    ['in capitals', 'ĐÀ NẴNG', ['positive']],
    ['đ typed as d', 'da nang', ['positive']],
    ['either style of tone marks', 'hòa bình', ['peace']],
    ['the other style', 'hoà bình', ['peace']],
    ['a phrase, not words', 'hà nội mở', ['street']],
    ['a quoted phrase without accents', '"duong tinh"', ['positive', 'sugar']],
    ['a quoted phrase with accents', '"đường tính"', ['sugar']],
    ['two quoted phrases', '"hà nội" "đi bộ"', ['street']],
    ['without a word', 'hà nội -đường', ['peace']],
    ['without a phrase', 'hà nội -"phố đi bộ"', ['sugar', 'peace']],
    ['a site', 'site:tuoitre.vn', ['sugar', 'positive']],
    ['a part of a site', 'site:tuoitre duong', ['sugar', 'positive']],
    ['since a month', 'sau:2026-02 ha noi', ['sugar', 'peace']],
    ['before a day', 'trước:2026-01-16', ['street']],
    ['between', 'sau:1/2/2026 truoc:1/3/2026', ['positive']],
    ['a date that is none', 'sau:2026-13', []],
    ['nothing', '   ', null],
    ['a word that nobody says', 'zzz', []],
  ] as const)('finds %s: %s', async (_, text, ids) => {
    const found = await find(text);
    expect(found && [...found].sort()).toEqual(ids && [...ids].sort());
  });

  test('exact accents come first, titles before text, the newest of equals first', async () => {
    expect(await find('đường')).toEqual(['sugar', 'street', 'positive']);
    expect(await find('dương')).toEqual(['positive', 'sugar', 'street']);
    expect(await find('duong')).toEqual(['sugar', 'positive', 'street']);
    expect(await find('hà nội')).toEqual(['street', 'peace', 'sugar']);
  });

  test('no phrase goes from one paragraph into the next', async () => {
    await add('two', ['Tựa', 'hết câu một|câu hai', 'x.vn', '2026-01-01']);
    expect(await find('"một câu"')).toEqual([]);
    expect(await find('"câu một"')).toEqual(['two']);
  });

  test('words that nobody says in a row are found apart, and it says so', async () => {
    expect(await search.find('phố vui')).toEqual({
      ids: ['street'],
      isLoose: true,
    });
    expect(await search.find('phố đi bộ')).toMatchObject({ isLoose: false });
  });

  test('while typing, a beginning is enough', async () => {
    expect(await find('hà n', true)).toEqual(['street', 'peace', 'sugar']);
    expect(await find('hà n')).toEqual([]);
    expect(await find('hà n ', true)).toEqual([]);
  });

  test('notes and tags are found', async () => {
    const unit = { unit: 'u', now: 1 };
    await editEntries(database, ['street'], { note: 'Hỏi lại chị Thủy' }, unit);
    await editEntries(database, ['sugar'], { addTags: ['Thị trường'] }, unit);
    ending.abort();
    search = open();
    expect(await find('chi thuy')).toEqual(['street']);
    expect(await find('thi truong')).toEqual(['sugar']);
    expect(await find('tag:"thị trường"')).toEqual(['sugar']);
    expect(await find('tag:khác')).toEqual([]);
    expect(await find('hà nội -"chị thủy"')).toEqual(['peace', 'sugar']);
  });

  test('what was saved, trashed or removed meanwhile is known at once', async () => {
    await find('hà nội');
    await add('new', ['Hà Nội mưa', 'Ngập.', 'x.vn', '2026-05-01']);
    expect(await find('hà nội mưa')).toEqual(['new']);
    await trashEntry(database, 'new', 1);
    expect(await find('hà nội mưa')).toEqual([]);
    await removeEntries(database, ['sugar']);
    expect(await find('giá đường')).toEqual([]);
    await saveLinks(
      database,
      [{ url: 'https://x.vn/1', title: 'Bài chưa tải' }],
      {
        unit: 'u',
        now: 1,
        newId: () => 'link',
      },
    );
    expect(await find('chưa tải')).toEqual(['link']);
  });

  test('a newer text takes the place of the older one', async () => {
    await add('street', [
      'Hà Nội mở phố đi bộ',
      'Nay đã hoãn lại vì trời mưa to.',
      'vnexpress.net',
      '2026-06-01',
    ]);
    expect(await find('đã hoãn')).toEqual(['street']);
    expect(await find('vui lắm')).toEqual([]);
  });

  test('can be called off', async () => {
    const called = new AbortController();
    const finding = search.find('hà nội', { signal: called.signal });
    called.abort(new Error('called off'));
    await expect(finding).rejects.toThrow('called off');
    expect(await find('hà nội mở')).toEqual(['street']);
  });
});

describe('the segments', () => {
  const answers = async () => ({
    street: await find('hà nội'),
    gone: await find('giá đường'),
    title: await find('đường'),
  });

  test('merged, they answer the same, and are fewer', async () => {
    for (let n = 0; n < 40; n++)
      await add(`n${n}`, [`Bài ${n}`, 'Chuyện phố cũ.', 'x.vn', '2026-05-01']);
    await removeEntries(database, ['sugar']);
    const before = await answers();
    const count = await database.segments.count();
    await search.tidy();
    expect(await database.segments.count()).toBeLessThan(count / 4);
    expect(await answers()).toEqual(before);
    ending.abort();
    search = open();
    expect(await answers()).toEqual(before);
    expect(await find('chuyện phố cũ')).toHaveLength(40);
  });

  test('lost or of an older rule, they are made anew from the articles', async () => {
    const before = await answers();
    await database.segments.limit(2).delete();
    await database.segments.limit(1).modify({ rule: 0 });
    ending.abort();
    search = open();
    expect(await answers()).not.toEqual(before);
    await search.tidy();
    expect(await answers()).toEqual(before);
  });
});

describe('what is shown of an article', () => {
  const FILLER = 'Một câu dài không nói gì cả. '.repeat(20);
  const shown = async (id: string, text: string) => {
    const [found] = await search.show([id], text);
    if (!found) throw new Error('nothing is shown');
    const marked = (snippet: typeof found.text) =>
      snippet?.spans.map(({ start, end }) => snippet.text.slice(start, end)) ??
      null;
    return {
      ...found,
      marks: { title: marked(found.title), text: marked(found.text) },
    };
  };

  test('the places are marked as they are written', async () => {
    const { marks } = await shown('peace', 'hoa binh');
    expect(marks).toEqual({ title: ['Hoà Bình'], text: ['Hòa Bình'] });
  });

  test('a long text is cut at words around the place with the right accents', async () => {
    await add('long', [
      'Tựa',
      `${FILLER}dương ${FILLER}Con đường dài ${FILLER}`,
      'x.vn',
      '2026-01-01',
    ]);
    const { text, marks } = await shown('long', 'đường');
    expect(marks.text).toEqual(['đường']);
    expect(text?.isCut).toEqual({ before: true, after: true });
    expect(text?.text.length).toBeLessThan(200);
    expect(` ${FILLER}${FILLER}`).toContain(` ${text?.text.split(' ')[0]} `);
  });

  test('words that nobody says in a row are marked where most of them stand together', async () => {
    const body = `Giá cả. ${FILLER}Vàng có chiều bán ra thấp hơn giá thế giới.`;
    await add('loose', ['Giá vàng', body, 'x.vn', '2026-01-01']);
    const { marks } = await shown('loose', 'gia ban ra the gioi');
    expect(marks.title).toEqual(['Giá']);
    expect(marks.text).toEqual(['bán', 'ra', 'giá', 'thế', 'giới']);
  });

  test('nothing in the text gives no snippet', async () => {
    expect((await shown('street', 'hà nội mở')).text).toBeNull();
  });
});

describe('through a worker’s line', () => {
  const line = () => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    port2.start();
    serveSearch(port2 as unknown as Port, search);
    return { page: searchThrough(port1 as unknown as Port), port1 };
  };

  test('the answers are the same, and so are the refusals', async () => {
    const { page, port1 } = line();
    expect(await page.find('da nang')).toEqual(await search.find('da nang'));
    expect(await page.find('hà n', { typing: true })).toMatchObject({
      ids: ['street', 'peace', 'sugar'],
    });
    expect(await page.show(['street'], 'phố')).toEqual(
      await search.show(['street'], 'phố'),
    );
    const called = new AbortController();
    const finding = page.find('hà nội', { signal: called.signal });
    called.abort(new Error('called off'));
    await expect(finding).rejects.toThrow('called off');
    database.close({ disableAutoOpen: true });
    await expect(page.find('hà nội')).rejects.toThrow('DatabaseClosedError');
    port1.close();
  });
});
