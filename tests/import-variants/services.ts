import { DAY, lines, type Variant } from './variant';

const TIME = '2024-01-02T03:04:05+0000';

/** What services write beside the form that their users mostly have. */
export const services: readonly Variant[] = [
  [
    'wallabag’s XML: lists whose members are called as the articles are, links in a kept text',
    lines(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<result>',
      '  <entry>',
      '    <id>1</id>',
      '    <title><![CDATA[Giá vàng & "dầu"]]></title>',
      '    <url><![CDATA[https://a.vn/1?x=1&y=2]]></url>',
      `    <content><![CDATA[<p>Chữ <a href="https://b.vn/">đây</a> ]]]]><![CDATA[> hết.</p>]]></content>`,
      `    <created_at><![CDATA[${TIME}]]></created_at>`,
      '    <published_by>',
      '      <entry><![CDATA[Lan]]></entry>',
      '      <entry><![CDATA[Minh]]></entry>',
      '    </published_by>',
      '    <annotations>',
      '      <entry>',
      '        <text><![CDATA[ý tôi]]></text>',
      '        <quote><![CDATA[câu trích]]></quote>',
      `        <created_at><![CDATA[${TIME}]]></created_at>`,
      '        <ranges><entry><start><![CDATA[/p[1]]]></start></entry></ranges>',
      '      </entry>',
      '    </annotations>',
      '    <is_archived>1</is_archived>',
      '    <is_starred>0</is_starred>',
      '    <tags>',
      '      <entry><![CDATA[kinh tế]]></entry>',
      '      <entry><![CDATA[vàng]]></entry>',
      '    </tags>',
      '    <link rel="self" href="/api/entries/1"/>',
      '  </entry>',
      '  <entry>',
      '    <url>https://a.vn/2?a=1&amp;b=2</url>',
      '    <title>Hai</title>',
      '    <annotations/>',
      '    <is_archived>0</is_archived>',
      '    <is_starred>1</is_starred>',
      '    <tags/>',
      '  </entry>',
      '</result>',
    ),
    'wallabag',
    [
      {
        ...{ url: 'https://a.vn/1?x=1&y=2', title: 'Giá vàng & "dầu"' },
        ...{ tags: ['kinh tế', 'vàng'], state: 'archived', favorite: false },
        savedAt: DAY,
        kept: {
          html: '<p>Chữ <a href="https://b.vn/">đây</a> ]]> hết.</p>',
          ...{ byline: 'Lan, Minh', published: '' },
        },
        highlights: [{ quote: 'câu trích', note: 'ý tôi' }],
      },
      {
        ...{ url: 'https://a.vn/2?a=1&b=2', title: 'Hai', tags: [] },
        ...{ state: 'unread', favorite: true, highlights: [] },
      },
    ],
  ],
  [
    'wallabag’s XML: an answer of its API, another root, a tag by itself, a file that breaks off',
    lines(
      '<wallabag page="1">',
      '<entry rel="items"><is_archived>0</is_archived><tags><![CDATA[một]]></tags>',
      '<url>https://a.vn/1</url></entry>',
      '<entry rel="items"><is_archived>0</is_archived><url>https://a.vn/khô',
    ),
    'wallabag',
    [{ url: 'https://a.vn/1', tags: ['một'] }],
  ],
  [
    'Readeck’s highlights: a row each, under the page that they are of',
    JSON.stringify([
      {
        ...{ id: 'h1', href: 'https://rd.vn/api/bookmarks/b/annotations/h1' },
        ...{ text: 'câu một', created: TIME, color: 'yellow', note: 'ý tôi' },
        ...{ bookmark_id: 'b', bookmark_href: 'https://rd.vn/api/bookmarks/b' },
        ...{ bookmark_url: 'https://a.vn/1', bookmark_title: 'Một' },
        bookmark_site_name: 'A',
      },
      {
        ...{ id: 'h2', text: 'câu hai', created: TIME, bookmark_id: 'b' },
        ...{ bookmark_url: 'https://a.vn/1', bookmark_title: 'Một' },
      },
    ]),
    'readeck',
    [
      {
        ...{ url: 'https://a.vn/1', title: 'Một', savedAt: DAY },
        highlights: [
          {
            quote: 'câu một',
            note: 'ý tôi',
            mark: { createdAt: DAY } as never,
          },
          { quote: 'câu hai', note: '' },
        ],
      },
    ],
  ],
  [
    'linkding: what the reader wrote in either place, notes first, the same words once',
    JSON.stringify([
      {
        ...{ id: 1, url: 'https://a.vn/1', notes: 'ghi', description: 'tả' },
        ...{ tag_names: [], website_description: 'lời của trang' },
      },
      {
        ...{ id: 2, url: 'https://a.vn/2', notes: 'ghi', description: ' ghi ' },
        tag_names: [],
      },
      {
        ...{ id: 3, url: 'https://a.vn/3', notes: '', description: 'tả' },
        tag_names: [],
      },
    ]),
    'json',
    [{ note: 'ghi\n\ntả' }, { note: 'ghi' }, { note: 'tả' }],
  ],
  [
    'Shaarli’s API: the description is the reader’s',
    JSON.stringify([
      {
        ...{ id: 1, url: 'https://a.vn/1', shorturl: 'x1Y2z3', title: 'Một' },
        ...{ description: 'tả', tags: ['a'], private: false, created: TIME },
      },
    ]),
    'json',
    [{ title: 'Một', note: 'tả', tags: ['a'], savedAt: DAY }],
  ],
  [
    'Readeck’s bookmarks: the description is the page’s, no note of the reader',
    JSON.stringify([
      {
        ...{ url: 'https://a.vn/1', labels: [], is_marked: false },
        description: 'lời của trang',
      },
    ]),
    'json',
    [{ note: '' }],
  ],
];
