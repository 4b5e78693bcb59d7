import { expect } from 'vitest';
import { DAY, lines, type Variant } from './variant';

/** What looks like something else at first sight. */
export const looks: readonly Variant[] = [
  [
    'a list whose first line is a Markdown link begins as JSON does',
    lines('[Tựa](https://a.vn/1)', '[Hai](https://a.vn/2)'),
    'urls',
    [
      { url: 'https://a.vn/1', title: 'Tựa' },
      { url: 'https://a.vn/2', title: 'Hai' },
    ],
  ],
  [
    'highlights of Obsidian Clipper: markup in their texts, the time in their ids',
    JSON.stringify([
      {
        url: 'https://a.vn/1',
        highlights: [
          { type: 'text', id: `${DAY}`, text: '<p>một <b>câu</b></p>' },
          { type: 'text', id: '7', text: 'a < b và c > d', timestamp: DAY },
        ],
      },
    ]),
    'obsidian-clipper',
    [
      {
        savedAt: DAY,
        highlights: [
          expect.objectContaining({ quote: 'một câu' }),
          expect.objectContaining({ quote: 'a < b và c > d' }),
        ],
      },
    ],
  ],
  [
    'progress in percent, in a list of a service that nobody knows',
    JSON.stringify([
      { url: 'https://a.vn/1', title: 'Một', reading_progress: 40 },
      { url: 'https://a.vn/2', title: 'Hai', reading_progress: 100 },
      { url: 'https://a.vn/3', title: 'Ba', progress: 0.4 },
    ]),
    'json',
    [{ state: 'reading' }, { state: 'done' }, { state: 'reading' }],
  ],
  [
    'a note with its tags in one line and its title folded over two',
    lines(
      '---',
      'title: >-',
      '  Chợ hoa',
      '  bên hồ',
      'source: https://a.vn/1',
      'tags: báo, hoa',
      '---',
      'Chữ.',
    ),
    'markdown',
    [{ url: 'https://a.vn/1', title: 'Chợ hoa bên hồ', tags: ['báo', 'hoa'] }],
  ],
  [
    'addresses that somebody wrote without https://',
    lines(
      'https://a.vn/1',
      'vnexpress.net/tin-1.html',
      'vnexpress.net/tin-2.html | Hai',
      'Tựa của tôi: 3/4',
    ),
    'urls',
    [
      { url: 'https://a.vn/1' },
      { url: 'https://vnexpress.net/tin-1.html' },
      { url: 'https://vnexpress.net/tin-2.html', title: 'Hai' },
    ],
  ],
];
