import { DAY, lines, type Variant } from './variant';

const TIME = '2024-01-02T03:04:05Z';
const bookmarks = (body: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n${body}`;

/** Lawful ways to write the same that are rarer; each was read wrongly or not at all before. */
export const writings: readonly Variant[] = [
  [
    'Pocket with favourites and numbers for states, as scripts of its API write them',
    lines(
      'title,url,time_added,tags,status,favorite',
      'Một,https://a.vn/1,1704164645,,0,true',
      'Hai,https://a.vn/2,1704164645,,1,0',
    ),
    'pocket',
    [
      { state: 'unread', favorite: true },
      { state: 'archived', favorite: false },
    ],
  ],
  [
    'Pocket with quotes inside of quotes that nobody doubled',
    lines(
      'title,url,time_added,tags,status',
      '"Bài "hay" nhất",https://a.vn/1,1704164645,,unread',
      '"Hai, ba",https://a.vn/2,1704164645,"a|b",archive',
    ),
    'pocket',
    [{ title: 'Bài "hay" nhất' }, { title: 'Hai, ba', tags: ['a', 'b'] }],
  ],
  [
    'a table of Notion is none of Pocket’s: names, states in words, American dates',
    lines(
      'Name,URL,Tags,Created,Status',
      'Một,https://a.vn/1,"a, b","January 2, 2024 3:04 AM",Done',
      'Hai,https://a.vn/2,,"January 2, 2024 3:04 AM",In progress',
      'Ba,https://a.vn/3,,"January 2, 2024 3:04 AM",Not started',
    ),
    'table',
    [
      { title: 'Một', tags: ['a', 'b'], state: 'done', savedAt: DAY - 5000 },
      { state: 'reading' },
      { state: 'unread' },
    ],
  ],
  [
    'a table with folders, a column of what was read, stars as x and Excel’s days',
    lines(
      'url;title;folder;tags;date;read;starred',
      'https://a.vn/1;Một;Báo / Kinh tế;a|b;45293;1;x',
      'https://a.vn/2;Hai;Archive;#a #b;20240102;no;',
      '//a.vn/3;Ba;;[a, b];2 tháng 1, 2024;0;✓',
    ),
    'table',
    [
      {
        ...{ folders: ['Báo/Kinh tế'], tags: ['a', 'b'], state: 'done' },
        ...{ favorite: true, savedAt: Date.UTC(2024, 0, 2) },
      },
      {
        ...{ folders: [], tags: ['a', 'b'], state: 'archived' },
        ...{ favorite: false, savedAt: Date.UTC(2024, 0, 2) },
      },
      {
        ...{ url: 'https://a.vn/3', tags: ['a', 'b'], state: 'unread' },
        ...{ favorite: true, savedAt: Date.UTC(2024, 0, 2) },
      },
    ],
  ],
  [
    'a table whose columns have other names and underlines',
    lines(
      'Name\tWebsite\tIs_Favorite\tCreated_Time\tCategory\tReading-Progress',
      'Một\thttps://a.vn/1\tchecked\t1.704164645E9\tBáo\t40%',
    ),
    'table',
    [
      {
        ...{ title: 'Một', favorite: true, savedAt: DAY, folders: ['Báo'] },
        state: 'reading',
      },
    ],
  ],
  [
    'Raindrop with highlights and notes over several lines',
    '\uFEFFid;title;note;excerpt;url;folder;tags;created;cover;highlights;favorite\r\n1;Một;;;https://a.vn/1;Unsorted;"a, b";2024-01-02T03:04:05Z;;"Highlight:câu một\r\ndòng hai\r\nNote:đúng\r\nlắm\r\n\r\nHighlight:câu ba";TRUE\r\n',
    'raindrop',
    [
      {
        ...{ folders: [], favorite: true, tags: ['a', 'b'] },
        highlights: [
          { quote: 'câu một\ndòng hai', note: 'đúng\nlắm' },
          { quote: 'câu ba', note: '' },
        ],
      },
    ],
  ],
  [
    'the table that Readwise takes in: highlights with addresses',
    lines(
      'Highlight,Title,Author,URL,Note,Location,Date',
      '"Câu một\nhai",Bài,Ẩn,https://a.vn/1,ghi,1,2024-01-02 03:04:05',
      'Câu ba,Bài,Ẩn,https://a.vn/1,,2,2024-01-02 03:04:05',
      'Câu bốn,Bài,Ẩn,mailto:x@y.vn,,2,',
    ),
    'readwise',
    [
      {
        url: 'https://a.vn/1',
        savedAt: DAY,
        note: '',
        highlights: [
          { quote: 'Câu một\nhai', note: 'ghi' },
          { quote: 'Câu ba', note: '' },
        ],
      },
    ],
  ],
  [
    'Readwise Reader with percents, epochs and places in capitals',
    lines(
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
      'Một,https://a.vn/1,x,"[""a"", ""b""]",2024-01-02T03:04:05Z,50%,Later,True',
      'Hai,https://a.vn/2,x,"a, b",1704164645,45,Archive,True',
      'Ba,https://a.vn/3,x,,1704164645,0,FEED,True',
    ),
    'readwise-reader',
    [
      { tags: ['a', 'b'], state: 'reading', savedAt: DAY },
      { tags: ['a', 'b'], state: 'archived', savedAt: DAY },
    ],
  ],
  [
    'Readeck’s JSON with its annotations',
    JSON.stringify([
      {
        ...{ id: 'x', url: 'https://a.vn/1', title: 'Một', labels: ['a'] },
        ...{ is_marked: 1, is_archived: false, read_progress: 100 },
        created: TIME,
        annotations: [{ text: 'câu', note: 'ghi', created: TIME }],
      },
    ]),
    'json',
    [
      {
        ...{ state: 'done', favorite: true },
        highlights: [{ quote: 'câu', note: 'ghi' }],
      },
    ],
  ],
  [
    'a list of bare addresses in JSON',
    JSON.stringify(['https://a.vn/1', 'https://a.vn/2']),
    'json',
    [{ url: 'https://a.vn/1' }, { url: 'https://a.vn/2' }],
  ],
  [
    'Pinboard’s JSON with its tags as a list',
    JSON.stringify([
      {
        ...{ href: 'https://a.vn/1', description: 'Một', extended: '' },
        ...{ time: TIME, toread: 'no', tags: ['a', 'b'] },
      },
    ]),
    'pinboard',
    [{ tags: ['a', 'b'], state: 'done' }],
  ],
  [
    'Linkwarden: what lies in no collection of one’s own has no folder',
    JSON.stringify({
      collections: [
        {
          ...{ id: 1, name: 'Unorganized', parentId: null },
          links: [
            {
              ...{ id: 3, name: 'Một', url: 'https://a.vn/1', tags: [] },
              createdAt: TIME,
            },
          ],
        },
      ],
      pinnedLinks: [{ id: 3 }],
    }),
    'linkwarden',
    [{ folders: [], favorite: true, savedAt: DAY }],
  ],
  [
    'Obsidian Clipper’s store: entities and line breaks in what it kept as HTML',
    JSON.stringify({
      highlights: {
        'https://a.vn/1': {
          url: 'https://a.vn/1',
          highlights: [{ type: 'text', content: '<p>a &amp; b<br>c</p>' }],
        },
      },
    }),
    'obsidian-clipper',
    [{ highlights: [{ quote: 'a & b\nc', note: '' }] }],
  ],
  [
    'bookmarks of Chrome: its own bar is no folder',
    bookmarks(
      lines(
        '<DL><p>',
        '<DT><H3 ADD_DATE="1704164645" PERSONAL_TOOLBAR_FOLDER="true">Thanh dấu trang</H3>',
        '<DL><p>',
        '<DT><A HREF="https://a.vn/1?x=1&amp;y=2" ADD_DATE="1704164645" ICON="data:image/png;base64,AA==">Một &lt;b&gt; &#39;x&#39;</A>',
        '<DT><H3>Báo</H3>',
        '<DL><p>',
        '<DT><A HREF="https://a.vn/2" ADD_DATE="13348638245000000">Hai</A>',
        '</DL><p>',
        '<DT><A HREF="chrome://settings/" ADD_DATE="1">S</A>',
        '<DT><A HREF="javascript:void(0)">J</A>',
        '</DL><p>',
        '</DL><p>',
      ),
    ),
    'netscape',
    [
      {
        ...{ url: 'https://a.vn/1?x=1&y=2', title: "Một <b> 'x'" },
        folders: [],
      },
      { folders: ['Báo'], savedAt: DAY },
    ],
  ],
  [
    'Firefox’s backup: its roots are no folders, what it asks itself is no page',
    JSON.stringify({
      ...{ guid: 'root________', title: '', root: 'placesRoot' },
      type: 'text/x-moz-place-container',
      children: [
        {
          ...{ title: 'menu', root: 'bookmarksMenuFolder' },
          type: 'text/x-moz-place-container',
          children: [
            {
              ...{ title: 'Một', type: 'text/x-moz-place' },
              ...{ uri: 'https://a.vn/1', tags: 'kinh tế,b' },
              dateAdded: DAY * 1000,
            },
            { type: 'text/x-moz-place-separator' },
            { title: 'Q', type: 'text/x-moz-place', uri: 'place:sort=8' },
            {
              ...{ title: 'Báo', type: 'text/x-moz-place-container' },
              children: [{ title: null, uri: 'https://a.vn/2' }],
            },
          ],
        },
      ],
    }),
    'browser-bookmarks',
    [
      { folders: [], tags: ['kinh tế', 'b'], savedAt: DAY },
      { folders: ['Báo'], title: 'https://a.vn/2' },
    ],
  ],
  [
    'any other page of links',
    '<html><body><a href="#top">Lên</a><ul><li><a href="https://a.vn/1">Một &amp; hai</a></li><li><a href="/x">X</a></li></ul></body></html>',
    'html-links',
    [{ url: 'https://a.vn/1', title: 'Một & hai' }],
  ],
  [
    'addresses in quotes, behind their titles, without a scheme',
    lines(
      '"URL"',
      '"https://a.vn/1"',
      'Bài hai - https://a.vn/2',
      'www.a.vn/3',
      'https://a.vn/4\tBài bốn',
      '> https://a.vn/5',
      'hai: https://a.vn/6 https://a.vn/7',
    ),
    'urls',
    [
      { url: 'https://a.vn/1', title: 'https://a.vn/1' },
      { url: 'https://a.vn/2', title: 'Bài hai' },
      { url: 'https://www.a.vn/3' },
      { url: 'https://a.vn/4', title: 'Bài bốn' },
      { url: 'https://a.vn/5', title: 'https://a.vn/5' },
    ],
  ],
  [
    'Omnivore with states in other letters and labels as things',
    JSON.stringify([
      {
        ...{ slug: 's', title: 'Một', url: 'https://a.vn/1' },
        ...{ state: 'ARCHIVED', readingProgress: 5, labels: [{ name: 'a' }] },
        savedAt: TIME,
      },
    ]),
    'omnivore',
    [{ state: 'archived', tags: ['a'] }],
  ],
];
