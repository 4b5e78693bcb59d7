import { DAY, lines, type Variant } from './variant';

/** JSON, bookmarks and plain lists. */
export const documents: readonly Variant[] = [
  [
    'Pocket as its API gave it',
    JSON.stringify({
      status: 1,
      list: {
        '12': {
          item_id: '12',
          resolved_url: 'https://a.vn/1',
          given_url: 'https://t.co/x',
          resolved_title: 'Tựa',
          given_title: '',
          time_added: '1704164645',
          favorite: '1',
          status: '1',
          tags: { 'kinh tế': { tag: 'kinh tế' } },
          annotations: [{ quote: 'câu', created_at: '2024-01-02 03:04:05' }],
        },
      },
    }),
    'pocket-api',
    [
      {
        url: 'https://a.vn/1',
        title: 'Tựa',
        tags: ['kinh tế'],
        favorite: true,
        state: 'archived',
        savedAt: DAY,
        highlights: [{ quote: 'câu', note: '' }],
      },
    ],
  ],
  [
    'Instapaper HTML: a heading a folder',
    '<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href="https://a.vn/1">Một</a></ol><h1>Bếp</h1><ol><li><a href="https://a.vn/2">Hai</a></ol><h1>Archive</h1><ol><li><a href="https://a.vn/3">Ba</a></ol>',
    'pocket-html',
    [
      { state: 'unread', tags: [] },
      { state: 'unread', tags: ['Bếp'] },
      { state: 'archived', tags: [] },
    ],
  ],
  [
    'Omnivore with states and progress',
    JSON.stringify([
      {
        id: 'x',
        slug: 's',
        title: 'Một',
        url: 'https://a.vn/1',
        state: 'Active',
        readingProgress: 40,
        labels: ['a'],
        savedAt: '2024-01-02T03:04:05.000Z',
      },
      {
        id: 'y',
        slug: 't',
        title: 'Hai',
        url: 'https://a.vn/2',
        state: 'Archived',
        readingProgress: 100,
        labels: [],
        savedAt: '2024-01-02T03:04:05.000Z',
      },
    ]),
    'omnivore',
    [{ state: 'reading', tags: ['a'], savedAt: DAY }, { state: 'archived' }],
  ],
  [
    'wallabag v2 with numbers for flags and tags as objects',
    JSON.stringify([
      {
        id: 1,
        is_archived: 0,
        is_starred: 1,
        title: 'Một',
        url: 'https://a.vn/1',
        tags: [{ id: 1, label: 'kinh tế', slug: 'kinh-te' }],
        created_at: '2024-01-02T03:04:05+0000',
        annotations: [{ text: 'đúng', quote: 'câu', ranges: [] }],
      },
    ]),
    'wallabag',
    [
      {
        state: 'unread',
        favorite: true,
        tags: ['kinh tế'],
        savedAt: DAY,
        highlights: [{ quote: 'câu', note: 'đúng' }],
      },
    ],
  ],
  [
    'Karakeep: text notes have no address, lists become folders',
    JSON.stringify({
      lists: [{ id: 'l', name: 'Bếp', parentId: null }],
      bookmarks: [
        {
          createdAt: 1704164645,
          title: null,
          tags: ['a'],
          lists: ['l'],
          content: { type: 'link', url: 'https://a.vn/1' },
          note: 'ghi',
          archived: false,
        },
        {
          createdAt: 1704164645,
          title: 'x',
          tags: [],
          content: { type: 'text', text: 'chữ' },
          note: null,
        },
      ],
    }),
    'karakeep',
    [
      {
        title: 'https://a.vn/1',
        tags: ['a'],
        folders: ['Bếp'],
        note: 'ghi',
        savedAt: DAY,
      },
    ],
  ],
  [
    'Obsidian Clipper: the store as a whole, by address',
    JSON.stringify({
      highlights: {
        'https://a.vn/1': {
          url: 'https://a.vn/1',
          title: 'Một',
          highlights: [
            {
              type: 'text',
              id: '1704164645000',
              content: '<p>câu <b>một</b></p>',
              notes: ['đúng'],
            },
          ],
        },
      },
    }),
    'obsidian-clipper',
    [{ highlights: [{ quote: 'câu một', note: 'đúng' }] }],
  ],
  [
    'Hypothesis from its export menu',
    JSON.stringify({
      export_date: '2024-01-02',
      annotations: [
        {
          uri: 'https://a.vn/1',
          created: '2024-01-02T03:04:05.000000+00:00',
          text: 'đúng',
          tags: ['a'],
          document: { title: ['Một'] },
          target: [
            {
              source: 'https://a.vn/1',
              selector: [{ type: 'TextQuoteSelector', exact: 'câu' }],
            },
          ],
        },
      ],
    }),
    'hypothesis',
    [{ title: 'Một', highlights: [{ quote: 'câu', note: 'đúng' }] }],
  ],
  [
    'bookmarks of Safari: the reading list is unread',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<HTML><H1>Bookmarks</H1><DT><H3 FOLDED>Favorites</H3><DL><p><DT><A HREF="https://a.vn/1">Một</A></DL><p><DT><H3 FOLDED id="com.apple.ReadingList">Reading List</H3><DL><p><DT><A HREF="https://a.vn/2">Hai</A></DL><p></HTML>',
    'netscape',
    [{ state: null }, { state: 'unread' }],
  ],
  [
    'bookmarks with tags parted by blanks, as old Shaarli does',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://a.vn/1" TAGS="private secret" ADD_DATE=1704164645>Một</A><DT><A HREF="https://a.vn/2" TAGS="secret">Hai</A></DL>',
    'netscape',
    [{ tags: ['private', 'secret'], savedAt: DAY }, { tags: ['secret'] }],
  ],
  [
    'bookmarks with one Vietnamese tag of two words',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://a.vn/1" TAGS="kinh tế">Một</A></DL>',
    'netscape',
    [{ tags: ['kinh tế'] }],
  ],
  [
    'addresses in Markdown',
    lines(
      '# Đọc sau',
      '',
      '- [Một](https://a.vn/1)',
      '* https://a.vn/2 Hai',
      '1. <https://a.vn/3>',
    ),
    'urls',
    [
      { url: 'https://a.vn/1', title: 'Một' },
      { url: 'https://a.vn/2', title: 'Hai' },
      { url: 'https://a.vn/3', title: 'https://a.vn/3' },
    ],
  ],
  [
    'Pinboard without the optional fields',
    JSON.stringify([
      {
        href: 'https://a.vn/1',
        description: 'Một',
        extended: '',
        time: '2024-01-02T03:04:05Z',
        toread: 'yes',
        tags: 'a b',
      },
    ]),
    'pinboard',
    [{ tags: ['a', 'b'], state: 'unread', savedAt: DAY }],
  ],
  [
    'rows as JSON lines',
    lines(
      JSON.stringify({ url: 'https://a.vn/1', title: 'Một', tags: ['a'] }),
      JSON.stringify({ url: 'https://a.vn/2', title: 'Hai' }),
    ),
    'json',
    [{ tags: ['a'] }, { title: 'Hai' }],
  ],
  [
    'bookmarks of Raindrop: the important ones',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://a.vn/1" DATA-COVER="" DATA-IMPORTANT="true">Một</A><DT><A HREF="https://a.vn/2" DATA-IMPORTANT="false">Hai</A></DL>',
    'netscape',
    [{ favorite: true }, { favorite: false }],
  ],
  [
    'a note of Obsidian Web Clipper, its properties as a list, its marked words',
    lines(
      '---',
      'title: "Giá: vàng \\"lên\\""',
      'source: "https://a.vn/1"',
      'author:',
      '  - "[[Nguyễn A]]"',
      'created: 2024-01-02T03:04:05',
      'tags:',
      '  - "clippings"',
      '  - kinh-tế',
      '---',
      'Đoạn đầu ==câu được tô== và [liên kết](https://b.vn/9), `a == b`.',
      '',
      'Đoạn sau, ==một== và ==hai==. https://c.vn/8',
    ),
    'markdown',
    [
      {
        url: 'https://a.vn/1',
        title: 'Giá: vàng "lên"',
        savedAt: DAY,
        tags: ['clippings', 'kinh-tế'],
        highlights: [
          { quote: 'câu được tô', note: '' },
          { quote: 'một', note: '' },
          { quote: 'hai', note: '' },
        ],
      },
    ],
  ],
  [
    'a note with its properties in one line each, saved by Windows',
    "\uFEFF---\r\ntitle: 'Chợ ''hoa'''\r\nurl: https://a.vn/2\r\ntags: [a, \"b, c\"]\r\ndate: 2024-01-02\r\n---\r\n\r\nChữ.\r\n",
    'markdown',
    [
      {
        url: 'https://a.vn/2',
        title: "Chợ 'hoa'",
        tags: ['a', 'b, c'],
        savedAt: Date.UTC(2024, 0, 2),
      },
    ],
  ],
];
