import { DAY, type Variant } from './variant';

const TIME = '2024-01-02T03:04:05Z';
const READER = 'https://read.readwise.io/read/';

/** Readwise Reader's API, where a highlight is a document of its own that names the article it is from. */
export const children: readonly Variant[] = [
  [
    'Readwise Reader’s API: a highlight belongs to the article that it names',
    JSON.stringify({
      results: [
        {
          ...{ id: 'p', category: 'article', title: 'T' },
          ...{ source_url: 'https://bao.vn/a', url: `${READER}p` },
        },
        {
          ...{ id: 'c', category: 'highlight', parent_id: 'p' },
          ...{ content: 'câu trích', notes: 'ý tôi', source_url: null },
          url: `${READER}c`,
        },
      ],
    }),
    'readwise-reader-api',
    [
      {
        ...{ url: 'https://bao.vn/a', title: 'T' },
        highlights: [{ quote: 'câu trích', note: 'ý tôi' }],
      },
    ],
  ],
  [
    'Readwise Reader’s API: children before their article, a note on a highlight, one on the article, one whose article is missing',
    JSON.stringify([
      {
        results: [
          {
            ...{ id: 'n', category: 'note', parent_id: 'c', url: `${READER}n` },
            content: 'ý tôi',
          },
          {
            ...{ id: 'c', category: 'highlight', parent_id: 'p' },
            ...{ content: 'câu trích', notes: '', tags: { a: { name: 'a' } } },
            ...{ url: `${READER}c`, saved_at: TIME, location: 'new' },
          },
          {
            ...{ id: 'l', category: 'highlight', parent_id: 'mất' },
            ...{ content: 'câu lạc', url: `${READER}l`, source_url: null },
          },
          {
            ...{ id: 'r', category: 'highlight', parent_id: 'r' },
            ...{ content: 'câu vòng', url: `${READER}r` },
          },
        ],
      },
      {
        results: [
          {
            ...{ id: 'p', category: 'article', title: 'T', parent_id: null },
            ...{ source_url: 'https://bao.vn/a', url: `${READER}p` },
            ...{ notes: 'đọc lại', location: 'archive', saved_at: TIME },
            tags: { b: { name: 'b' } },
          },
          {
            ...{ id: 'm', category: 'note', parent_id: 'p', url: `${READER}m` },
            content: 'ghi về bài',
          },
          {
            ...{ id: 'f', category: 'rss', title: 'Tin', location: 'feed' },
            ...{ source_url: 'https://bao.vn/tin', url: `${READER}f` },
          },
          {
            ...{ id: 'g', category: 'rss', title: 'Hay', location: 'feed' },
            ...{ source_url: 'https://bao.vn/hay', url: `${READER}g` },
          },
          {
            ...{ id: 'h', category: 'highlight', parent_id: 'g' },
            ...{ content: 'câu hay', url: `${READER}h` },
          },
        ],
      },
    ]),
    'readwise-reader-api',
    [
      {
        ...{ url: 'https://bao.vn/a', title: 'T', tags: ['b'] },
        ...{ state: 'archived', savedAt: DAY, note: 'đọc lại\n\nghi về bài' },
        highlights: [{ quote: 'câu trích', note: 'ý tôi' }],
      },
      { title: 'Hay', highlights: [{ quote: 'câu hay', note: '' }] },
    ],
  ],
];
