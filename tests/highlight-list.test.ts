import { describe, expect, test } from 'vitest';
import { byArticle, passagesOf } from '../core/highlights/collection';
import {
  facets,
  filtered,
  grouped,
  type HighlightFilter,
  listed,
  noHighlightFilter,
} from '../core/highlights/list';
import { shareLink } from '../core/highlights/share-link';
import { importFile } from '../core/import/import-file';
import { outlineSections } from '../core/study/outline';
import { isPackOf, packOutline, writePack } from '../core/study/pack';
import type { Project } from '../core/study/project';
import { entries, highlightOn, highlights } from './harness/sample-highlights';

const NOW = Date.parse('2026-11-24T05:00:00Z');
const all = listed(highlights, entries);
const find = (parts: Partial<HighlightFilter>, inProject = new Set<string>()) =>
  filtered(
    all,
    { ...noHighlightFilter, ...parts },
    { now: NOW, inProject },
  ).map(({ highlight }) => Number(highlight.id.slice(-1)));

describe('the list', () => {
  test('is newest first, without trash and without articles that are gone', () => {
    expect(find({})).toEqual([5, 4, 3, 2, 1]);
    const [first, ...rest] = highlights;
    if (!first) throw new Error('no highlights');
    expect(
      listed([{ ...first, deletedAt: 1 }, ...rest], entries.slice(0, 1)),
    ).toHaveLength(2);
  });

  test('shows those in the trash, so that they can be had back', () => {
    const [first, ...rest] = highlights;
    if (!first) throw new Error('no highlights');
    const trashed = listed(
      [{ ...first, deletedAt: 1 }, ...rest],
      entries,
      'trash',
    );
    const shown = filtered(
      trashed,
      { ...noHighlightFilter, state: 'trash' },
      { now: NOW, inProject: new Set() },
    );
    expect(shown.map(({ highlight }) => highlight.id)).toEqual([first.id]);
  });

  test.each([
    [{ meaning: 'figure' }, [1]],
    [{ tag: 'hoa' }, [4, 1]],
    [{ site: 'tayho.hanoi.gov.vn' }, [5, 4]],
    [{ state: 'noted' }, [5, 1]],
    [{ state: 'lost' }, []],
    [{ days: '1' }, [5, 4, 3, 2, 1]],
    [{ query: 'nguoi ban' }, [3]],
    [{ query: 'NGƯỜI  BÁN' }, [3]],
    [{ query: 'kinh tế' }, [1]],
    [{ query: 'tăng gấp' }, []],
    [{ query: 'vnexpress', meaning: 'claim' }, [2]],
  ] as const)('narrowed to %j', (parts, expected) => {
    expect(find(parts)).toEqual(expected);
  });

  test('old ones are left out by days, a project lets only its own through', () => {
    const later = filtered(
      all,
      { ...noHighlightFilter, days: '1' },
      { now: NOW + 9e9, inProject: new Set() },
    );
    expect(later).toEqual([]);
    const id = highlights[1]?.id ?? '';
    expect(find({ project: 'p' }, new Set([id]))).toEqual([2]);
  });

  test('words with their very accents come first', () => {
    const made = ['bàn ghế', 'bán ghe'].map((note, n) =>
      highlightOn(1, 'nhất', { n, note }),
    );
    const found = filtered(
      listed(made, entries),
      { ...noHighlightFilter, query: 'bàn ghế' },
      { now: NOW, inProject: new Set() },
    );
    expect(found[0]?.highlight.note).toBe('bàn ghế');
    const moi = filtered(
      listed(made, entries),
      { ...noHighlightFilter, query: 'bán ghe' },
      { now: NOW, inProject: new Set() },
    );
    expect(moi[0]?.highlight.note).toBe('bán ghe');
  });

  test('is divided by article in the order of its text, by tag under each', () => {
    expect(
      grouped(all, 'article').map(({ members }) =>
        members.map(({ highlight }) => highlight.id.slice(-1)).join(''),
      ),
    ).toEqual(['45', '123']);
    expect(
      grouped(all, 'tag').map(({ key, members }) => [key, members.length]),
    ).toEqual([
      ['', 3],
      ['hoa', 2],
      ['kinh tế', 1],
    ]);
    expect(grouped(all, 'day')).toHaveLength(1);
    expect(facets(['b', 'a', 'b'])).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });

  test('twenty thousand are searched', () => {
    const many = listed(
      Array.from({ length: 20_000 }, (_, n) =>
        highlightOn(1, 'một việc khó', { n, note: `ghi chú số ${n}` }),
      ),
      entries,
    );
    const found = filtered(
      many,
      { ...noHighlightFilter, query: 'ghi chu so 19999' },
      { now: NOW, inProject: new Set() },
    );
    expect(found).toHaveLength(1);
  });
});

describe('a link to share', () => {
  test.each([
    [
      'một câu đủ dài để tìm',
      '',
      '',
      'm%E1%BB%99t%20c%C3%A2u%20%C4%91%E1%BB%A7%20d%C3%A0i%20%C4%91%E1%BB%83%20t%C3%ACm',
    ],
    [
      '8-3, hoa & quà của chị',
      '',
      '',
      '8%2D3%2C%20hoa%20%26%20qu%C3%A0%20c%E1%BB%A7a%20ch%E1%BB%8B',
    ],
    [
      'hoa',
      'x giá bán ',
      ' tăng vọt y',
      'gi%C3%A1%20b%C3%A1n-,hoa,-t%C4%83ng%20v%E1%BB%8Dt',
    ],
    ['hoa', 'dòng trên\n', '\ndòng dưới', 'hoa'],
    ['a b c d e f\ng h i j k l', '', '', 'a%20b%20c%20d%20e,h%20i%20j%20k%20l'],
  ])('names %j', (exact, prefix, suffix, expected) => {
    expect(shareLink('https://x.vn/a#cu', { exact, prefix, suffix })).toBe(
      `https://x.vn/a#:~:text=${expected}`,
    );
  });
});

describe('a project', () => {
  const project: Project = {
    id: 'p',
    name: 'Giá cả',
    items: [
      { type: 'highlight', id: highlights[3]?.id ?? '' },
      { type: 'heading', id: 'h', text: 'Vì sao hoa tăng giá?' },
      { type: 'highlight', id: highlights[0]?.id ?? '' },
      { type: 'highlight', id: 'in the trash' },
      { type: 'heading', id: 'i', text: 'Kết luận' },
    ],
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
  };

  test('is exported in the order of its outline', () => {
    const passages = passagesOf(
      highlights,
      new Map(entries.map((entry) => [entry.id, entry])),
    );
    expect(
      outlineSections(project, passages).map(({ heading, passages }) => [
        heading,
        passages.length,
      ]),
    ).toEqual([
      ['', 1],
      ['Vì sao hoa tăng giá?', 1],
      ['Kết luận', 0],
    ]);
    expect(byArticle(passages).map(({ passages }) => passages.length)).toEqual([
      3, 2,
    ]);
  });

  test('as a pack carries addresses, highlights and questions, no text of the article', () => {
    const pack = writePack(project, all);
    expect(pack).not.toContain('Chưa năm nào đắt như năm nay');
    const { items, format } = importFile(new TextEncoder().encode(pack), NOW);
    expect(format).toBe('study-pack');
    expect(
      items.map(({ url, highlights }) => [url, highlights.length]),
    ).toEqual([
      ['https://tayho.hanoi.gov.vn/tin-2', 1],
      ['https://vnexpress.net/gia-hoa-1.html?a=1&b=2', 1],
    ]);
    expect(items[1]?.highlights[0]).toMatchObject({
      quote: 'Giá hoa tăng 50%, theo "Chợ đầu mối" <Quảng An>.',
      mark: {
        id: highlights[0]?.id,
        meaning: 'figure',
        tags: ['kinh tế', 'hoa'],
        position: null,
      },
    });
    const outline = packOutline(JSON.parse(pack), () => 'new');
    expect(outline?.name).toBe('Giá cả');
    expect(
      outline?.items.map((item) =>
        item.type === 'heading' ? item.text : item.id,
      ),
    ).toEqual([
      highlights[3]?.id,
      'Vì sao hoa tăng giá?',
      highlights[0]?.id,
      'Kết luận',
    ]);
    expect(packOutline({ type: 'else' }, () => '')).toBeNull();
    if (!outline) throw new Error('a pack has an outline');
    const same = packOutline(JSON.parse(pack), () => 'other');
    expect(isPackOf(outline, { ...project, ...same })).toBe(true);
    const fewer = { ...project, ...same, items: project.items.slice(1) };
    expect(isPackOf(outline, fewer)).toBe(false);
  });
});
