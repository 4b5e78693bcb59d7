import { DAY, lines, type Variant } from './variant';

const TIME = '2024-01-02T03:04:05Z';

/** JSON as services answer or list it, and rows that another format's importer once took for its own. */
export const answers: readonly Variant[] = [
  [
    'linkding: its own list is none of wallabag’s',
    JSON.stringify([
      {
        ...{ id: 1, url: 'https://a.vn/1', title: 'Một', notes: 'ghi' },
        ...{ is_archived: false, unread: true, tag_names: ['a', 'b'] },
        date_added: TIME,
      },
      {
        ...{ id: 2, url: 'https://a.vn/2', title: 'Hai', notes: '' },
        ...{ is_archived: false, unread: false, tag_names: [] },
        date_added: TIME,
      },
    ]),
    'json',
    [
      { tags: ['a', 'b'], state: 'unread', savedAt: DAY, note: 'ghi' },
      { state: 'done' },
    ],
  ],
  [
    'linkding: an answer of its API',
    JSON.stringify({
      ...{ count: 1, next: null, previous: null },
      results: [
        {
          ...{ id: 1, url: 'https://a.vn/1', title: 'Một', tag_names: ['a'] },
          ...{ is_archived: true, unread: false, date_added: TIME },
        },
      ],
    }),
    'json',
    [{ tags: ['a'], state: 'archived', savedAt: DAY }],
  ],
  [
    'Readeck: bookmarks with progress',
    JSON.stringify([
      {
        ...{ id: 'x', url: 'https://a.vn/1', title: 'Một', labels: ['a'] },
        ...{ is_marked: true, is_archived: false, read_progress: 40 },
        created: TIME,
      },
      {
        ...{ id: 'y', url: 'https://a.vn/2', title: 'Hai', labels: [] },
        ...{ is_marked: false, is_archived: false, read_progress: 0 },
        created: TIME,
      },
    ]),
    'json',
    [
      { tags: ['a'], state: 'reading', favorite: true, savedAt: DAY },
      { state: 'unread', favorite: false },
    ],
  ],
  [
    'Readwise: the export of its API names the page’s own address',
    JSON.stringify({
      count: 1,
      results: [
        {
          ...{ user_book_id: 1, title: 'Một', book_tags: [{ name: 'a' }] },
          source_url: 'https://a.vn/1',
          readwise_url: 'https://readwise.io/bookreview/1',
          highlights: [{ text: 'câu', note: 'đúng' }],
        },
      ],
    }),
    'json',
    [
      {
        url: 'https://a.vn/1',
        tags: ['a'],
        highlights: [{ quote: 'câu', note: 'đúng' }],
      },
    ],
  ],
  [
    'Readwise Reader: an answer of its API, tags by key',
    JSON.stringify({
      results: [
        {
          url: 'https://read.readwise.io/new/read/1',
          source_url: 'https://a.vn/1',
          ...{ title: 'Một', location: 'later', reading_progress: 0.5 },
          ...{ tags: { a: { name: 'a', type: 'manual' } }, saved_at: TIME },
        },
      ],
    }),
    'json',
    [{ url: 'https://a.vn/1', tags: ['a'], state: 'reading', savedAt: DAY }],
  ],
  [
    'Raindrop: an answer of its API',
    JSON.stringify({
      result: true,
      items: [
        {
          ...{ _id: 1, link: 'https://a.vn/1', title: 'Một', tags: ['a'] },
          ...{ created: TIME, important: true, note: 'ghi' },
          highlights: [{ _id: 'h', text: 'câu', note: 'đúng' }],
        },
      ],
    }),
    'json',
    [
      {
        ...{ tags: ['a'], favorite: true, note: 'ghi', savedAt: DAY },
        highlights: [{ quote: 'câu', note: 'đúng' }],
      },
    ],
  ],
  [
    'Omnivore: an answer of its GraphQL',
    JSON.stringify({
      search: {
        edges: [
          {
            node: {
              ...{ id: '1', title: 'Một', url: 'https://a.vn/1' },
              ...{ isArchived: false, readingProgressPercent: 100 },
              ...{ labels: [{ name: 'a' }], savedAt: TIME },
              highlights: [{ quote: 'câu', annotation: 'đúng' }],
            },
          },
        ],
      },
    }),
    'json',
    [
      {
        ...{ tags: ['a'], state: 'done', savedAt: DAY },
        highlights: [{ quote: 'câu', note: 'đúng' }],
      },
    ],
  ],
  [
    'Karakeep: lists in lists, and a kept file that names its address',
    JSON.stringify({
      lists: [
        { id: 'l', name: 'Bếp', parentId: 'm' },
        { id: 'm', name: 'Nhà', parentId: null },
      ],
      bookmarks: [
        {
          ...{ createdAt: 1704164645, title: 'Một', tags: [], lists: ['l'] },
          content: { type: 'asset', sourceUrl: 'https://a.vn/1.pdf' },
        },
      ],
    }),
    'karakeep',
    [{ url: 'https://a.vn/1.pdf', folders: ['Nhà/Bếp'] }],
  ],
  [
    'Karakeep as its API answers: the page’s own title where the reader gave none',
    JSON.stringify({
      bookmarks: [
        {
          ...{ createdAt: '2024-01-02T03:04:05.000Z', title: null, tags: [] },
          content: { type: 'link', url: 'https://a.vn/1', title: 'Một' },
        },
      ],
    }),
    'karakeep',
    [{ title: 'Một', savedAt: DAY }],
  ],
  [
    'Readwise: two books of one title are told apart by their authors',
    lines(
      'Highlight,Book Title,Book Author,Note,Tags,Highlighted at',
      `Câu một,Truyện ngắn,Nam Cao,,,${TIME}`,
      `Câu hai,Truyện ngắn,Thạch Lam,,,${TIME}`,
      `Câu ba,Truyện ngắn,Nam Cao,,,${TIME}`,
    ),
    'readwise',
    [
      {
        author: 'Nam Cao',
        highlights: [
          { quote: 'Câu một', note: '' },
          { quote: 'Câu ba', note: '' },
        ],
      },
      { author: 'Thạch Lam', highlights: [{ quote: 'Câu hai', note: '' }] },
    ],
  ],
  [
    'Pocket with tags parted by commas, and a row that says it was read',
    lines(
      'title,url,time_added,tags,status',
      'Một,https://a.vn/1,1704164645,"kinh tế,vàng",archive',
      'Hai,https://a.vn/2,1704164645,,read',
    ),
    'pocket',
    [{ tags: ['kinh tế', 'vàng'], state: 'archived' }, { state: 'done' }],
  ],
];
