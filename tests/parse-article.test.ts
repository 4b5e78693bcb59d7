import { describe, expect, test } from 'vitest';
import { ArticleFormatError, parseArticle } from '../core/article/parse';
import { sampleArticle } from './harness/sample-article';

const good = sampleArticle({
  siteName: 'X',
  blocks: [
    {
      type: 'quote',
      kind: 'box',
      blocks: [
        {
          type: 'list',
          ordered: true,
          items: [{ inlines: [], children: [] }],
        },
      ],
    },
  ],
});
const withBlocks = (...blocks: unknown[]) => ({ ...good, blocks });
const link = (url: string) =>
  withBlocks({
    type: 'paragraph',
    inlines: [{ type: 'link', url, inlines: [] }],
  });

function nested(depth: number): unknown {
  let block: unknown = { type: 'code', text: 'x' };
  for (let level = 0; level < depth; level++)
    block = { type: 'quote', kind: 'quote', blocks: [block] };
  return block;
}

test('an article comes through as it is, without what does not belong', () => {
  expect(parseArticle(good)).toEqual(good);
  expect(parseArticle({ ...good, onload: 'x', __proto__: { y: 1 } })).toEqual(
    good,
  );
});

describe('refuses', () => {
  const bad: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['a string', 'article'],
    ['an empty title', { ...good, title: '' }],
    ['an unknown block', withBlocks({ type: 'iframe', url: 'https://x.vn' })],
    ['javascript: links', link('javascript:alert(1)')],
    ['data: links', link('data:text/html,<script>')],
    ['links with a space before', link(' https://x.vn')],
    ['relative links', link('/a')],
    [
      'data: pictures',
      withBlocks({
        type: 'figure',
        images: [{ src: 'data:image/svg+xml,x', alt: '' }],
        caption: [],
        credit: null,
      }),
    ],
    [
      'spans without end',
      withBlocks({
        type: 'table',
        caption: [],
        rows: [[{ header: false, colspan: 1e9, rowspan: 1, inlines: [] }]],
      }),
    ],
    ['a language with markup', { ...good, language: 'vi"><script>' }],
    ['100,000 levels', withBlocks(nested(100_000))],
  ];
  test.each(bad)('%s', (_, input) => {
    expect(() => parseArticle(input)).toThrow(ArticleFormatError);
  });
});
