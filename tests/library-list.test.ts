import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../core/library/entry';
import {
  countConditions,
  type Filter,
  noFilter,
  passes,
} from '../core/library/list/filter';
import { type Order, sortEntries } from '../core/library/list/order';
import { inQueueOrder, moved, queueEnd } from '../core/library/list/queue';
import {
  extended,
  narrowed,
  nothingSelected,
  selectedAll,
  toggled,
} from '../core/library/list/selection';
import { countShelves, isOnShelf } from '../core/library/list/shelf';
import { daysLeft } from '../core/library/trash';
import { sampleEntry } from './harness/sample-entry';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 24, 12).getTime(); // a Tuesday
const ids = (entries: readonly Pick<Entry, 'id'>[]) =>
  entries.map(({ id }) => id).join('');

describe('shelves', () => {
  test('an entry stands by its state, in the queue besides, and in the trash alone', () => {
    const entries = [
      sampleEntry({ id: 'a' }),
      sampleEntry({ id: 'b', state: 'reading', queue: 3 }),
      sampleEntry({ id: 'c', state: 'done' }),
      sampleEntry({ id: 'd', state: 'archived' }),
      sampleEntry({ id: 'e', queue: 1, deletedAt: NOW - DAY }),
      sampleEntry({ id: 'f', deletedAt: NOW - 31 * DAY }),
    ];
    expect(countShelves(entries, NOW)).toEqual({
      all: 4,
      unread: 1,
      reading: 1,
      done: 1,
      archived: 1,
      queue: 1,
      trash: 1,
    });
    expect(ids(entries.filter((e) => isOnShelf(e, 'queue', NOW)))).toBe('b');
  });

  test('says how long the trash keeps an article', () => {
    expect(daysLeft(NOW, NOW)).toBe(30);
    expect(daysLeft(NOW - 29.5 * DAY, NOW)).toBe(1);
    expect(daysLeft(NOW - 40 * DAY, NOW)).toBe(0);
  });
});

describe('filters', () => {
  const entries = [
    sampleEntry({ id: 'a', minutes: 2, tags: ['Kinh tế'], savedAt: NOW }),
    sampleEntry({
      id: 'b',
      minutes: 8,
      rating: 4,
      site: 'vnexpress.net',
      savedAt: NOW - 20 * DAY,
    }),
    sampleEntry({
      id: 'c',
      minutes: 30,
      rating: 5,
      favorite: true,
      tags: ['khác', 'KINH TẾ'.normalize('NFD')],
      savedAt: NOW - 200 * DAY,
    }),
    sampleEntry({ id: 'd', minutes: 0, unloaded: true, savedAt: NOW }),
  ];
  const left = (wish: Partial<Filter>, highlighted: string[] = []) => {
    const filter = { ...noFilter, ...wish };
    return ids(entries.filter(passes(filter, NOW, new Set(highlighted))));
  };

  test.each([
    ['nothing', {}, 'abcd'],
    ['a site', { site: 'vnexpress.net' }, 'b'],
    ['a tag however it is written', { tag: 'kinh tế' }, 'ac'],
    ['a short read, of what is loaded', { length: 'short' }, 'a'],
    ['a middling read', { length: 'medium' }, 'b'],
    ['a long read', { length: 'long' }, 'c'],
    ['stars', { stars: 4 }, 'bc'],
    ['favourites', { favorite: true }, 'c'],
    ['the last week', { period: 'week' }, 'ad'],
    ['the last month', { period: 'month' }, 'abd'],
    ['the last year', { period: 'year' }, 'abcd'],
    ['one day', { period: 'days', from: '2026-11-24', to: '2026-11-24' }, 'ad'],
    ['until a day', { period: 'days', to: '2026-11-04' }, 'bc'],
    ['from a day', { period: 'days', from: '2026-11-04' }, 'abd'],
    ['a day that is none', { period: 'days', from: 'hôm qua' }, 'abcd'],
    ['two conditions', { stars: 5, length: 'long' }, 'c'],
    ['conditions that exclude each other', { stars: 5, length: 'short' }, ''],
  ] satisfies [string, Partial<Filter>, string][])(
    'to %s',
    (_, filter, expected) => {
      expect(left(filter)).toBe(expected);
    },
  );

  test('to what has highlights', () => {
    expect(left({ highlighted: true }, ['b', 'x'])).toBe('b');
  });

  test('counts its conditions', () => {
    expect(countConditions(noFilter)).toBe(0);
    const filter = { ...noFilter, stars: 3, highlighted: true };
    expect(countConditions(filter)).toBe(2);
  });
});

describe('orders', () => {
  const entries = [
    sampleEntry({ id: 'a', title: 'Đà Nẵng', savedAt: 1, minutes: 9 }),
    sampleEntry({ id: 'b', title: 'Dân số', savedAt: 2, rating: 3 }),
    sampleEntry({ id: 'c', title: 'Ăn tết', savedAt: 3, rating: 5 }),
    sampleEntry({
      id: 'd',
      title: 'An toàn',
      savedAt: 4,
      publishedTime: '2026-03-07T08:00:00+07:00',
    }),
    sampleEntry({ id: 'e', title: 'Ân xá', savedAt: 5, unloaded: true }),
  ];
  const { compare } = new Intl.Collator('vi');
  test.each([
    ['saved', false, 'edcba'],
    ['saved', true, 'abcde'],
    ['title', false, 'dceba'], // a, ă, â; d before đ
    ['title', true, 'abecd'],
    ['rating', false, 'cbeda'],
    ['rating', true, 'bceda'],
    ['length', false, 'dcbae'],
    ['published', false, 'decba'],
    ['published', true, 'decba'],
  ] satisfies [Order, boolean, string][])(
    'by %s, reversed %s',
    (order, reversed, expected) => {
      expect(ids(sortEntries(entries, order, reversed, compare))).toBe(
        expected,
      );
    },
  );
});

describe('the selection', () => {
  const order = [...'abcdefg'];
  const chosen = (selection: { ids: ReadonlySet<string> }) =>
    order.filter((id) => selection.ids.has(id)).join('');

  test('a stretch is drawn anew from where it began', () => {
    const from = toggled(toggled(nothingSelected, 'a'), 'd');
    expect(chosen(extended(from, order, 'f'))).toBe('adef');
    const back = extended(extended(from, order, 'f'), order, 'c');
    expect(chosen(back)).toBe('acd');
  });

  test('without a beginning it starts where the reader stands', () => {
    expect(chosen(extended(nothingSelected, order, 'c', 'b'))).toBe('bc');
    expect(chosen(extended(nothingSelected, order, 'c'))).toBe('c');
  });

  test('the second press lets go', () => {
    expect(chosen(toggled(toggled(nothingSelected, 'a'), 'a'))).toBe('');
  });

  test('what the list no longer shows is not chosen', () => {
    const all = selectedAll(order);
    expect(chosen(narrowed(all, ['b', 'c']))).toBe('bc');
    expect(narrowed(all, order)).toBe(all);
  });
});

describe('the queue', () => {
  test('new ones come last', () => {
    expect(queueEnd([])).toBeGreaterThan(0);
    const queue = [sampleEntry({ queue: 5 }), sampleEntry({ queue: -7 })];
    expect(queueEnd(queue)).toBeGreaterThan(5);
  });

  test('any moves, ever so many, give the order that was asked for', () => {
    const names = [...'abcdefgh'];
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...names), fc.integer({ min: -1, max: 9 })),
          {
            maxLength: 200,
          },
        ),
        (moves) => {
          const queue = new Map(names.map((id, index) => [id, index]));
          let expected = names;
          for (const [id, to] of moves) {
            const entries = [...queue].map(([id, queue]) => ({ id, queue }));
            for (const place of moved(entries, id, to))
              queue.set(place.id, place.queue);
            const others = expected.filter((other) => other !== id);
            const index = Math.max(0, Math.min(to, others.length));
            expected = others.toSpliced(index, 0, id);
          }
          const now = [...queue].map(([id, queue]) => ({ id, queue }));
          expect(ids(inQueueOrder(now))).toBe(expected.join(''));
        },
      ),
    );
  });

  test('a move to the same gap again and again runs out of no numbers', () => {
    let queue = [...'abc'].map((id, index) => ({ id, queue: index }));
    for (let times = 0; times < 200; times++) {
      const id = times % 2 ? 'b' : 'c';
      const places = new Map(
        moved(queue, id, 1).map((place) => [place.id, place.queue]),
      );
      queue = queue.map((entry) => ({
        ...entry,
        queue: places.get(entry.id) ?? entry.queue,
      }));
      expect(inQueueOrder(queue)[1]?.id).toBe(id);
    }
  });
});
