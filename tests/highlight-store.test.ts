import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Article } from '../core/article/article';
import type { Draft } from '../core/highlights/draft';
import { cleanTags, quoteOf } from '../core/highlights/highlight';
import {
  parseAdd,
  parseChange,
  parseEditMany,
  parseFound,
  parseId,
  parseRows,
} from '../core/highlights/parse';
import {
  addHighlight,
  changeHighlight,
  keepFindings,
  listHighlights,
  reattachHighlight,
  restoreHighlight,
  trashHighlight,
} from '../core/highlights/store';
import { openDatabase } from '../core/library/database';
import { listEntries, readArticle, trashEntry } from '../core/library/store';
import { purgeTrash, TRASH_DAYS } from '../core/library/trash';
import { newCard } from '../core/study/card';
import { sampleArticle } from './harness/sample-article';

const open = () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
const BOAT = 'Bến đò nối hai xã vừa đón chuyến khách đầu tiên.';
const PHOTO = 'https://x.vn/anh.jpg';

function article(...paragraphs: readonly string[]): Article {
  return sampleArticle({
    title: 'Bến đò cũ',
    lead: 'Sapo của bài.',
    blocks: [
      ...paragraphs.map((text) => ({
        type: 'paragraph' as const,
        inlines: [{ type: 'text' as const, text }],
      })),
      {
        type: 'figure',
        images: [{ src: PHOTO, alt: 'Bến đò' }],
        caption: [],
        credit: null,
      },
    ],
  });
}
const boat = article('Câu mở đầu.', BOAT);
const START = 'Bến đò cũ\nSapo của bài.\nCâu mở đầu.\n'.length;

let made = 0;
function draft(parts: Partial<Draft> = {}): Draft {
  return {
    id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    place: { type: 'text', start: START, end: START + 6 },
    meaning: 'claim',
    note: '',
    tags: [],
    ...parts,
  };
}
const added = (now = 1) => ({ entryId: `entry-${now}`, now });

describe('the store of highlights', () => {
  test('the first highlight saves the article, in the same transaction', async () => {
    const database = open();
    const one = await addHighlight(database, boat, draft(), added(7));
    expect(one).toMatchObject({
      entryId: 'entry-7',
      target: { type: 'text', exact: 'Bến đò', paragraph: 2 },
      status: 'exact',
      createdAt: 7,
    });
    expect(await readArticle(database, one.entryId)).toEqual(boat);
    expect(await listHighlights(database, one.entryId)).toEqual([one]);
  });

  test('a place that is not there saves neither highlight nor article', async () => {
    const database = open();
    for (const place of [
      { type: 'text', start: 5, end: 100_000 },
      { type: 'text', start: START - 1, end: START },
      { type: 'image', src: 'https://x.vn/khac.jpg' },
    ] as const)
      await expect(
        addHighlight(database, boat, draft({ place }), added()),
      ).rejects.toThrow(RangeError);
    expect(await listEntries(database)).toEqual([]);
    expect(await database.highlights.count()).toBe(0);
  });

  test('one draft sent twice is one highlight; two tabs at once lose nothing', async () => {
    const database = open();
    const twice = draft();
    const others = Array.from({ length: 40 }, () => draft());
    await Promise.all(
      [twice, twice, ...others].map((one) =>
        addHighlight(database, boat, one, added()),
      ),
    );
    expect(await database.highlights.count()).toBe(41);
    expect(await listEntries(database)).toHaveLength(1);
  });

  test('a saved copy with the words stays; one without is refreshed', async () => {
    const database = open();
    const { entryId } = await addHighlight(database, boat, draft(), added());
    const longer = article('Câu mở đầu.', BOAT, 'Câu thêm sau.');
    await addHighlight(database, longer, draft(), added());
    expect(await readArticle(database, entryId)).toEqual(boat);
    const start = START + BOAT.length + 1;
    const place = { type: 'text', start, end: start + 8 } as const;
    await addHighlight(database, longer, draft({ place }), added());
    expect(await readArticle(database, entryId)).toEqual(longer);
    expect(await listHighlights(database, entryId)).toHaveLength(3);
  });

  test('blanks around the words are not highlighted; pictures can be', async () => {
    const database = open();
    const start = START - 1;
    const place = { type: 'text', start, end: START + 7 } as const;
    const words = await addHighlight(database, boat, draft({ place }), added());
    expect(quoteOf(words)).toBe('Bến đò');
    const picture = await addHighlight(
      database,
      boat,
      draft({ place: { type: 'image', src: PHOTO } }),
      added(),
    );
    expect(quoteOf(picture)).toBe('Bến đò');
    expect(await listHighlights(database, words.entryId)).toEqual([
      words,
      picture,
    ]);
  });

  test('changes, goes to the trash, comes back as it was', async () => {
    const database = open();
    const one = await addHighlight(database, boat, draft(), added());
    const patch = { note: 'Đối chiếu.', tags: ['giao thông'] };
    const changed = await changeHighlight(database, one.id, patch, 9);
    expect(changed).toEqual({ ...one, ...patch, updatedAt: 9 });
    await trashHighlight(database, one.id, 10);
    expect(await listHighlights(database, one.entryId)).toEqual([]);
    await restoreHighlight(database, one.id);
    expect(await listHighlights(database, one.entryId)).toEqual([changed]);
    expect(await changeHighlight(database, 'none', patch, 9)).toBeNull();
  });

  test('is found changed, then put elsewhere by hand', async () => {
    const database = open();
    const one = await addHighlight(database, boat, draft(), added());
    const finding = { status: 'changed', changedTo: 'Bến phà' } as const;
    await keepFindings(database, [
      { id: one.id, ...finding },
      { id: 'gone', ...finding },
    ]);
    expect(await database.highlights.toArray()).toEqual([
      { ...one, ...finding },
    ]);
    const place = { type: 'text', start: START + 11, end: START + 17 } as const;
    const put = { id: one.id, place };
    await database.cards.bulkPut([
      newCard(one.id, 'cloze', { start: 0, end: 3 }),
      newCard(one.id, 'note'),
    ]);
    expect(await reattachHighlight(database, boat, put, 5)).toMatchObject({
      target: { exact: 'hai xã' },
      status: 'exact',
      changedTo: null,
      updatedAt: 5,
    });
    // What a cloze hid was in the old words.
    const kinds = (await database.cards.toArray()).map(({ kind }) => kind);
    expect(kinds).toEqual(['note']);
  });

  test('an article that leaves the trash for good takes its highlights', async () => {
    const database = open();
    const one = await addHighlight(database, boat, draft(), added());
    const day = 24 * 60 * 60 * 1000;
    await trashEntry(database, one.entryId, day);
    expect(await purgeTrash(database, TRASH_DAYS * day)).toBe(0);
    expect(await database.highlights.count()).toBe(1);
    expect(await purgeTrash(database, (TRASH_DAYS + 2) * day)).toBe(1);
    expect(await database.highlights.count()).toBe(0);
  });
});

describe('what a content script sends', () => {
  test('is taken when it is a draft, its note and tags cleaned', () => {
    const sent = draft({ note: ' Chú ý ', tags: ['Kinh  tế', 'kinh tế', ''] });
    expect(parseAdd({ article: boat, draft: sent }).draft).toEqual({
      ...sent,
      note: 'Chú ý',
      tags: ['Kinh tế'],
    });
  });

  test.each([
    null,
    { article: boat },
    { article: {}, draft: draft() },
    { article: boat, draft: { ...draft(), id: 'x' } },
    { article: boat, draft: { ...draft(), meaning: 'yellow' } },
    {
      article: boat,
      draft: { ...draft(), place: { type: 'text', start: -1 } },
    },
    { article: boat, draft: { ...draft(), note: 'x'.repeat(30_000) } },
  ])('is refused otherwise (%#)', (input) => {
    expect(() => parseAdd(input)).toThrow();
  });

  test('changes only what it names', () => {
    const { id } = draft();
    expect(parseChange({ id, patch: { note: 'Hai' } })).toEqual({
      id,
      patch: { note: 'Hai' },
    });
    expect(() => parseChange({ id, patch: { tags: [1] } })).toThrow();
    // As an earlier import has named it.
    expect(parseId(`${id}/0/12/1`)).toBe(`${id}/0/12/1`);
    expect(() => parseId('x'.repeat(201))).toThrow();
    expect(() => parseId({ id })).toThrow();
    expect(() => parseEditMany({ ids: [id], edit: { meaning: 1 } })).toThrow();
    expect(parseEditMany({ ids: [id], edit: { isTrashed: true } })).toEqual({
      ids: [id],
      edit: { isTrashed: true },
    });
    expect(() => parseRows([{ id }])).toThrow();
    expect(() => parseFound([{ id, status: 'sure' }])).toThrow();
  });

  test('tags differ by more than case', () => {
    expect(cleanTags([' đô  thị ', 'ĐÔ THỊ', 'do thi'])).toEqual([
      'đô thị',
      'do thi',
    ]);
  });
});
