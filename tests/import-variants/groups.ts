import { DAY, lines, type Variant } from './variant';

const TIME = '2024-01-02T03:04:05Z';

/** Tabs and links in groups, tables without a header, and XML: none of these was read before 2026-12. */
export const groups: readonly Variant[] = [
  [
    'a table without a header: address, title, day, tags',
    lines(
      'https://a.vn/1;"Giá vàng, giá dầu";02/01/2024;kinh tế, vàng',
      'javascript:alert(1);Hai;02/01/2024;',
      'https://a.vn/3;;03/01/2024;b',
    ),
    'table',
    [
      {
        ...{ title: 'Giá vàng, giá dầu', tags: ['kinh tế', 'vàng'] },
        savedAt: Date.UTC(2024, 0, 2),
      },
      { title: 'https://a.vn/3', tags: ['b'] },
    ],
  ],
  [
    'Pocket’s table whose header was cut off',
    '\uFEFFMột,https://a.vn/1,1704164645,a|b,unread\r\n"Hai, ba",https://a.vn/2,1704164645,,archive\r\n',
    'table',
    [
      { title: 'Một', tags: ['a', 'b'], state: 'unread', savedAt: DAY },
      { title: 'Hai, ba', tags: [], state: 'archived' },
    ],
  ],
  [
    'Instapaper’s table whose header was cut off',
    lines(
      'https://a.vn/1,Một,,Unread,1704164645,"[""a, b"", ""c""]"',
      'https://a.vn/2,Hai,câu chọn,Archive,1704164645,[]',
    ),
    'table',
    [
      { title: 'Một', tags: ['a, b', 'c'], state: 'unread', savedAt: DAY },
      { title: 'Hai', state: 'archived', note: 'câu chọn' },
    ],
  ],
  [
    'a table without a header: a kind, a number, a title, a long note',
    lines(
      'Báo\t1\tTựa một\thttps://a.vn/1\tCâu dài nói vì sao nên đọc bài này.',
      'Báo\t2\tTựa hai\thttps://a.vn/2\t',
      'Báo\t3\tTựa ba\thttps://a.vn/3\t',
      'Báo\t4\tTựa bốn\thttps://a.vn/4\t',
    ),
    'table',
    [
      {
        ...{ title: 'Tựa một', tags: ['Báo'] },
        note: 'Câu dài nói vì sao nên đọc bài này.',
      },
      { title: 'Tựa hai' },
      { title: 'Tựa ba' },
      { title: 'Tựa bốn', note: '' },
    ],
  ],
  [
    'a header of which only some names are known',
    lines('Bài báo,Chỗ đọc,Thẻ', 'Một,https://a.vn/1,"a, b"'),
    'table',
    [{ url: 'https://a.vn/1', title: 'Một', tags: ['a', 'b'] }],
  ],
  [
    'a table parted by bars',
    lines('Title|URL|Tags', 'Một|https://a.vn/1|a,b'),
    'table',
    [{ title: 'Một', tags: ['a', 'b'] }],
  ],
  [
    'addresses with commas inside are one each; a line of several has as many',
    lines(
      'https://a.vn/tin,1.html',
      'https://a.vn/tin,2.html',
      'https://a.vn/3 https://a.vn/4',
      'https://a.vn/5, https://a.vn/6;',
    ),
    'urls',
    [
      { url: 'https://a.vn/tin,1.html' },
      { url: 'https://a.vn/tin,2.html' },
      { url: 'https://a.vn/3' },
      { url: 'https://a.vn/4' },
      { url: 'https://a.vn/5' },
      { url: 'https://a.vn/6' },
    ],
  ],
  [
    'OneTab’s titles with bars and commas',
    lines('https://a.vn/1 | Một, hai | Báo', 'https://a.vn/2 | Ba'),
    'urls',
    [{ title: 'Một, hai | Báo' }, { title: 'Ba' }],
  ],
  [
    'Pinboard’s XML: only what is to be read says so',
    lines(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<posts user="x">',
      `<post href="https://a.vn/1?x=1&amp;y=2" time="${TIME}" description="Một &quot;hay&quot;" extended="ghi" tag="kinh-tế b" hash="h" meta="m" toread="yes" />`,
      `<post href="https://a.vn/2" time="${TIME}" description="" extended="" tag="" hash="h" meta="m"></post>`,
      '<post href="javascript:0" description="x" meta="m"/>',
      '</posts>',
    ),
    'pinboard-xml',
    [
      {
        ...{ url: 'https://a.vn/1?x=1&y=2', title: 'Một "hay"', note: 'ghi' },
        ...{ tags: ['kinh-tế', 'b'], state: 'unread', savedAt: DAY },
      },
      { title: 'https://a.vn/2', tags: [], state: 'done' },
    ],
  ],
  [
    'Tab Session Manager: windows and tabs by number, tabs that were not loaded yet',
    JSON.stringify([
      {
        windows: {
          '1': {
            '10': { url: 'https://a.vn/1', title: 'Một', lastAccessed: 1 },
            '11': {
              url: 'moz-extension://5b/replaced/index.html?state=redirect&title=Hai&url=https%3A%2F%2Fa.vn%2F2%3Fx%3D1&favIconUrl=',
              title: 'Hai',
            },
          },
          '2': { '12': { url: 'about:newtab', title: 'Thẻ mới' } },
        },
        ...{ tabsNumber: 3, name: 'Phiên đọc', date: DAY },
        ...{ tag: ['user', 'kinh tế'], id: 'u' },
      },
    ]),
    'tab-session-manager',
    [
      {
        ...{ title: 'Một', tags: ['kinh tế'], folders: ['Phiên đọc'] },
        savedAt: DAY,
      },
      { url: 'https://a.vn/2?x=1', title: 'Hai' },
    ],
  ],
  [
    'Session Buddy: folders of links, dated by their collection',
    JSON.stringify({
      format: 'nxs.json.v2',
      collections: [
        {
          ...{ title: 'Đọc', created: DAY },
          folders: [
            { title: 'Báo', links: [{ url: 'https://a.vn/1', title: 'Một' }] },
            { links: [{ url: 'chrome://newtab/', title: 'Mới' }] },
          ],
        },
      ],
    }),
    'json-tree',
    [{ title: 'Một', folders: ['Đọc/Báo'], savedAt: DAY }],
  ],
  [
    'Chrome’s reading list as extensions write it',
    JSON.stringify({
      exported_at: TIME,
      items: [
        {
          ...{ title: 'Một', url: 'https://a.vn/1', hasBeenRead: true },
          creationTime: DAY,
        },
        {
          ...{ title: 'Hai', url: 'https://a.vn/2', hasBeenRead: false },
          creationTime: DAY,
        },
      ],
    }),
    'json',
    [{ state: 'done', savedAt: DAY }, { savedAt: DAY }],
  ],
  [
    'wallabag v1’s entries by number, and an answer of v2’s API',
    JSON.stringify({
      '0': {
        ...{ '0': '1', id: '1', title: 'Một', url: 'https://a.vn/1' },
        ...{ is_read: '1', is_fav: '1', tags: 'a,b', content: '' },
      },
    }),
    'wallabag',
    [{ tags: ['a', 'b'], state: 'archived', favorite: true }],
  ],
  [
    'Linkwarden and Karakeep name highlights alike, when they write any',
    JSON.stringify({
      bookmarks: [
        {
          ...{ createdAt: DAY / 1000, title: 'Một', tags: [], note: null },
          content: { type: 'link', url: 'https://a.vn/1' },
          highlights: [{ text: 'câu', note: 'đúng', createdAt: TIME }],
        },
      ],
    }),
    'karakeep',
    [
      {
        highlights: [{ quote: 'câu', note: 'đúng' }],
      },
    ],
  ],
  [
    'bookmarks with single quotes',
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF='https://a.vn/1' TAGS='kinh-te,b'>Một</A></DL>",
    'netscape',
    [{ tags: ['kinh-te', 'b'] }],
  ],
  [
    'Firefox’s old backup: a tag is a folder among the tags',
    JSON.stringify({
      ...{ root: 'placesRoot', type: 'text/x-moz-place-container' },
      children: [
        {
          root: 'bookmarksMenuFolder',
          children: [{ title: 'Một', uri: 'https://a.vn/1' }],
        },
        {
          root: 'tagsFolder',
          children: [
            { title: 'vàng', children: [{ uri: 'https://a.vn/1', title: '' }] },
          ],
        },
      ],
    }),
    'browser-bookmarks',
    [{ title: 'Một', tags: ['vàng'], folders: [] }],
  ],
  [
    'a table without a header: numbers of rows and pictures say nothing',
    lines(
      '1,https://a.vn/1,https://a.vn/1.jpg,Một,0',
      '2,https://a.vn/2,https://a.vn/2.jpg,Hai,1',
    ),
    'table',
    [
      { url: 'https://a.vn/1', title: 'Một', tags: [], note: '' },
      { title: 'Hai', tags: [] },
    ],
  ],
  [
    'an answer of Pinboard’s API',
    JSON.stringify({
      user: 'x',
      posts: [
        {
          ...{ href: 'https://a.vn/1', description: 'Một', extended: '' },
          ...{ time: TIME, toread: 'yes', tags: 'a b' },
        },
      ],
    }),
    'pinboard',
    [{ title: 'Một', tags: ['a', 'b'], state: 'unread', savedAt: DAY }],
  ],
];
