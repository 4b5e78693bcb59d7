import { DAY, lines, type Variant } from './variant';

const utf16 = (text: string) =>
  new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** CSV, with the columns, marks and writings that real files have. */
export const tables: readonly Variant[] = [
  [
    'Pocket with a mark in front, Windows line ends and columns turned round',
    '\uFEFFurl,tags,status,time_added,title,cursor\r\nhttps://a.vn/1,kinh tế|hà nội,archive,1704164645,"Giá, vàng",x\r\n',
    'pocket',
    [
      {
        title: 'Giá, vàng',
        tags: ['kinh tế', 'hà nội'],
        state: 'archived',
        savedAt: DAY,
      },
    ],
  ],
  [
    'Pocket saved again by Excel as UTF-16 with tabs',
    utf16(
      'title\turl\ttime_added\ttags\tstatus\r\nTựa\thttps://a.vn/1\t1704164645\t\tunread\r\n',
    ),
    'pocket',
    [{ title: 'Tựa', tags: [], state: 'unread', savedAt: DAY }],
  ],
  [
    'Pocket with semicolons, milliseconds and an empty title',
    lines(
      'title;url;time_added;tags;status',
      ';https://a.vn/1;1704164645000;"a|b";Archive',
    ),
    'pocket',
    [
      {
        title: 'https://a.vn/1',
        tags: ['a', 'b'],
        state: 'archived',
        savedAt: DAY,
      },
    ],
  ],
  [
    'Instapaper CSV with tags as JSON and a folder of its own',
    lines(
      'URL,Title,Selection,Folder,Timestamp,Tags',
      'https://a.vn/1,Tựa,"câu ""hay""",Bếp,1704164645,"[""a"", ""b, c""]"',
      'https://a.vn/2,Hai,,Starred,1704164645,[]',
      'https://a.vn/3,Ba,,Archive,1704164645,',
    ),
    'instapaper',
    [
      {
        tags: ['a', 'b, c', 'Bếp'],
        state: null,
        highlights: [{ quote: 'câu "hay"', note: '' }],
      },
      { favorite: true },
      { state: 'archived' },
    ],
  ],
  [
    'wallabag CSV',
    lines(
      'Title;URL;Content;Tags;"MIME Type";Language;"Creation date"',
      '"Một; hai";https://a.vn/1;"<p>dài\nhai dòng</p>";"a, b";text/html;vi;"02/01/2024 03:04:05"',
    ),
    'table',
    [{ title: 'Một; hai', tags: ['a', 'b'], savedAt: DAY }],
  ],
  [
    'Readeck CSV',
    lines(
      'url,title,created,labels,is_archived,is_marked',
      'https://a.vn/1,Một,2024-01-02T03:04:05Z,"[""a"",""b""]",true,true',
    ),
    'table',
    [{ tags: ['a', 'b'], state: 'archived', favorite: true, savedAt: DAY }],
  ],
  [
    'Raindrop with highlights and notes in one cell',
    lines(
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      '1,Một,,,https://a.vn/1,Bếp / Món,"a, b",2024-01-02T03:04:05.000Z,,"Highlight:câu một\nNote:đúng\nHighlight:câu hai",true',
    ),
    'raindrop',
    [
      {
        favorite: true,
        folders: ['Bếp/Món'],
        highlights: [
          { quote: 'câu một', note: 'đúng' },
          { quote: 'câu hai', note: '' },
        ],
      },
    ],
  ],
  [
    'Readwise Reader with a column more and a share for progress',
    lines(
      '"Title","URL","ID","Document tags","Saved date","Reading progress","Location","Seen","Author"',
      '"Một","https://a.vn/1","x","[\'it\'\'s\', \'b\']","2024-01-02 03:04:05+00:00","0.4","later","True","Ẩn"',
      '"Hai","https://a.vn/2","y","","2024-01-02 03:04:05.123000+00:00","1","shortlist","True",""',
    ),
    'readwise-reader',
    [{ state: 'reading', savedAt: DAY }, { state: 'done' }],
  ],
  [
    'Matter with flags in another case and no file number',
    lines(
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date',
      'Một,Ẩn,Báo,https://a.vn/1,a;b,850,TRUE,true,false,0,2024-01-02',
    ),
    'matter',
    [{ tags: ['a', 'b'], state: 'unread', favorite: true }],
  ],
  [
    'Hypothesis CSV with columns turned round',
    lines(
      'Author,Created at,Group,Page,URL,Type,Quote,Comment,Tags',
      'ẩn,2024-01-02 03:04:05,Public,Một,https://a.vn/1,Annotation,"câu, một",đúng,"a,b"',
      'ẩn,2024-01-02 03:04:05,Public,Một,https://a.vn/1,Reply,,không,',
    ),
    'hypothesis-csv',
    [
      {
        tags: ['a', 'b'],
        savedAt: DAY,
        highlights: [{ quote: 'câu, một', note: 'đúng' }],
      },
    ],
  ],
  [
    'Hypothesis CSV as its client writes it, the page being that of a PDF',
    lines(
      'Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags',
      '2024-01-02 03:04:05,ẩn,23,https://a.vn/1.pdf,Public,Annotation,câu,đúng,"a,b"',
      '2024-01-02 03:05:05,khác,23,https://a.vn/1.pdf,Public,Reply,,không,',
    ),
    'hypothesis-csv',
    [
      {
        title: 'https://a.vn/1.pdf',
        savedAt: DAY,
        highlights: [{ quote: 'câu', note: 'đúng' }],
      },
    ],
  ],
  [
    'Hypothesis CSV of its first years',
    lines(
      'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page',
      '2024-01-02T03:04:05+00:00,https://a.vn/1,Public,Annotation,câu,ẩn,đúng,a,',
    ),
    'hypothesis-csv',
    [{ savedAt: DAY, highlights: [{ quote: 'câu', note: 'đúng' }] }],
  ],
  [
    'a table in Vietnamese',
    lines(
      'Tiêu đề,Địa chỉ,Thẻ,Ngày lưu,Ghi chú',
      'Một,https://a.vn/1,"a, b",02/01/2024,hay',
    ),
    'table',
    [
      {
        title: 'Một',
        tags: ['a', 'b'],
        note: 'hay',
        savedAt: Date.UTC(2024, 0, 2),
      },
    ],
  ],
  [
    'Pocket without times, and a page of which only the address is known twice',
    lines(
      'status,tags,url,title',
      'unread,a|b,https://a.vn/1,https://a.vn/1',
      'archive,,https://a.vn/1#x,https://a.vn/1#x',
    ),
    'pocket',
    [{ title: 'https://a.vn/1', tags: ['a', 'b'], state: 'archived' }],
  ],
  [
    'Instapaper without the column of selections',
    lines(
      'URL,Title,Folder,Timestamp',
      'https://a.vn/1,Một,Starred,1704164645',
      'https://a.vn/2,Hai,Bếp,1704164645',
    ),
    'instapaper',
    [{ favorite: true, savedAt: DAY }, { tags: ['Bếp'] }],
  ],
  [
    'a column of addresses under a heading',
    lines('URL', 'https://a.vn/1', 'https://a.vn/2'),
    'urls',
    [{ url: 'https://a.vn/1' }, { url: 'https://a.vn/2' }],
  ],
  [
    'a German table with German dates',
    lines(
      'Titel;URL;Datum;Schlagwörter',
      'Eins;https://a.vn/1;02.01.2024 03:04:05;a, b',
    ),
    'table',
    [{ title: 'Eins', savedAt: DAY, tags: ['a', 'b'] }],
  ],
];
