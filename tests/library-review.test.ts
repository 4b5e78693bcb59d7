import { describe, expect, test } from 'vitest';
import type { Entry } from '../core/library/entry';
import { findDuplicates } from '../core/library/list/duplicates';
import { groupName } from '../core/library/list/kept-all';
import { readingStatistics } from '../core/library/list/statistics';
import { sampleEntry } from './harness/sample-entry';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 24, 12).getTime(); // a Tuesday
const ids = (entries: readonly Pick<Entry, 'id'>[]) =>
  entries.map(({ id }) => id).join('');

describe('duplicates', () => {
  test('one title on two addresses, however it is written', () => {
    const groups = findDuplicates([
      sampleEntry({ id: 'a', title: 'Hà Nội mở thêm phố đi bộ', savedAt: 2 }),
      sampleEntry({
        id: 'b',
        title: 'HÀ NỘI mở thêm phố đi bộ – Báo Thử'.normalize('NFD'),
        siteName: 'Báo Thử',
        savedAt: 1,
      }),
      sampleEntry({ id: 'c', title: 'Hà Nội mở thêm phố cổ' }),
    ]);
    expect(groups.map(ids)).toEqual(['ba']);
  });

  test('the copy that the reader has worked on stands first', () => {
    const title = 'Giá hoa nhập khẩu tăng';
    const [group = []] = findDuplicates([
      sampleEntry({ id: 'a', title, savedAt: 1, unloaded: true }),
      sampleEntry({ id: 'b', title, savedAt: 2 }),
      sampleEntry({ id: 'c', title, savedAt: 3, rating: 5 }),
    ]);
    expect(ids(group)).toBe('cba');
  });

  test('one page under two addresses that the rules of before held apart, and all that share a title with either', () => {
    const groups = findDuplicates([
      sampleEntry({ id: 'a', url: 'https://youtu.be/abcDEF12345', title: 'A' }),
      sampleEntry({ id: 'x', url: 'https://bao.vn/x.html', title: 'Khác' }),
      sampleEntry({
        ...{ id: 'b', url: 'https://m.youtube.com/watch?v=abcDEF12345' },
        title: 'Phim về phố cổ Hà Nội',
      }),
      sampleEntry({
        ...{ id: 'c', url: 'https://bao.vn/c.html' },
        title: 'Phim về phố cổ Hà Nội',
      }),
    ]);
    expect(groups.map((group) => [...ids(group)].sort().join(''))).toEqual([
      'abc',
    ]);
  });

  test('short titles that many articles share are none', () => {
    const title = 'Tin vắn';
    const entries = [
      sampleEntry({ id: 'a', title, url: 'https://bao.vn/a.html' }),
      sampleEntry({ title, url: 'https://bao.vn/b.html' }),
    ];
    expect(findDuplicates(entries)).toEqual([]);
  });
});

describe('statistics', () => {
  test('count by weeks from Monday, and what is left to read', () => {
    const monday = new Date(2026, 10, 23).getTime();
    const statistics = readingStatistics(
      [
        sampleEntry({ id: 'a', savedAt: NOW, minutes: 10, progress: 0.5 }),
        sampleEntry({
          id: 'b',
          savedAt: monday - 1,
          minutes: 7,
          state: 'done',
          doneAt: monday,
        }),
        sampleEntry({
          id: 'c',
          savedAt: monday - 100 * DAY,
          minutes: 3,
          state: 'archived',
          doneAt: monday - 1,
        }),
      ],
      NOW,
      2,
    );
    expect(statistics).toMatchObject({
      articles: 3,
      read: 2,
      minutes: 10,
      minutesLeft: 5,
    });
    expect(statistics.weeks).toEqual([
      {
        start: new Date(2026, 10, 16).getTime(),
        saved: 1,
        read: 1,
        minutes: 3,
      },
      { start: monday, saved: 1, read: 1, minutes: 7 },
    ]);
  });
});

test('a group is named by its members, in any order; with another article it is another', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleEntry({ id }));
  if (!a || !b || !c) throw new Error('three');
  expect(groupName([a, b])).toBe(groupName([b, a]));
  expect(groupName([a, b, c])).not.toBe(groupName([a, b]));
});
