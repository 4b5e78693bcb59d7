import { canonicalText } from '../../core/article/canonical-text';
import { citationStyle } from '../../core/citations/citation-styles';
import {
  byArticle,
  type Collection,
  passagesOf,
} from '../../core/highlights/collection';
import type { Highlight, Meaning } from '../../core/highlights/highlight';
import { describeSpan, stampOf } from '../../core/highlights/selector';
import { newEntry } from '../../core/library/entry';
import { sampleArticle } from './sample-article';

const paragraph = (text: string) =>
  ({ type: 'paragraph', inlines: [{ type: 'text', text }] }) as const;

/** Two articles with whatever can break a format: quotation marks, markup, formulas, line ends, foreign authors. */
export const articles = [
  sampleArticle({
    url: 'https://vnexpress.net/gia-hoa-1.html?a=1&b=2',
    siteName: 'VnExpress',
    title: 'Giá hoa “tăng” <b>gấp đôi</b> & hơn nữa',
    byline: ['Nguyễn Văn An'],
    publishedTime: '2026-11-20T08:00:00+07:00',
    blocks: [
      paragraph('Giá hoa tăng 50%, theo "Chợ đầu mối" <Quảng An>.'),
      paragraph('=SUM(A1:A9) là một công thức; *đậm*, _nghiêng_, [liên kết].'),
      paragraph('Người bán nói: “Chưa năm nào đắt như năm nay.”'),
    ],
  }),
  sampleArticle({
    url: 'https://tayho.hanoi.gov.vn/tin-2',
    site: 'tayho.hanoi.gov.vn',
    siteName: 'UBND quận Tây Hồ',
    title: 'Mỗi cán bộ một việc khó',
    blocks: [paragraph('Mỗi cán bộ chủ chốt nhận ít nhất một việc khó.')],
  }),
];

export const entries = articles.map((article, index) =>
  newEntry(article, `entry-${index}`, Date.parse('2026-11-23T05:00:00Z')),
);

/** A highlight on words of one of the articles. */
export function highlightOn(
  article: number,
  quote: string,
  parts: Partial<Highlight> & { n: number; meaning?: Meaning },
): Highlight {
  const { n, ...rest } = parts;
  const given = articles[article];
  if (!given) throw new Error(`no article ${article}`);
  const { text, version, leaves } = canonicalText(given);
  const start = text.indexOf(quote);
  const at = leaves
    .filter(({ kind }) => kind !== 'title' && kind !== 'lead')
    .findLastIndex((leaf) => leaf.start <= start);
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    entryId: `entry-${article}`,
    target: {
      type: 'text',
      paragraph: at < 0 ? null : at + 1,
      ...describeSpan(
        text,
        start,
        start + quote.length,
        stampOf(text, version),
      ),
    },
    meaning: 'claim',
    note: '',
    tags: [],
    status: 'exact',
    changedTo: null,
    createdAt: Date.parse('2026-11-23T06:00:00Z') + n,
    updatedAt: Date.parse('2026-11-23T07:00:00Z') + n,
    deletedAt: null,
    ...rest,
  };
}

export const highlights: readonly Highlight[] = [
  highlightOn(0, 'Giá hoa tăng 50%, theo "Chợ đầu mối" <Quảng An>.', {
    n: 1,
    meaning: 'figure',
    note: 'So với năm ngoái?\n\n@xem lại: <script>alert(1)</script>',
    tags: ['kinh tế', 'hoa'],
  }),
  highlightOn(
    0,
    '=SUM(A1:A9) là một công thức; *đậm*, _nghiêng_, [liên kết].',
    {
      n: 2,
    },
  ),
  highlightOn(0, 'Người bán nói', { n: 3, meaning: 'quotation' }),
  highlightOn(1, 'ít nhất một việc khó', {
    n: 4,
    meaning: 'objection',
    tags: ['hoa'],
  }),
  {
    ...highlightOn(1, 'ít nhất một việc khó', { n: 5, note: 'ảnh đẹp' }),
    target: {
      type: 'image',
      src: 'https://tayho.hanoi.gov.vn/anh.jpg',
      alt: 'Hội trường "lớn"',
    },
  },
];

export function collection(parts: Partial<Collection> = {}): Collection {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    name: 'Giá cả <2026>',
    sections: byArticle(passagesOf(highlights, byId)),
    style: citationStyle('vietnamese-thesis'),
    now: Date.parse('2026-11-24T05:00:00Z'),
    ...parts,
  };
}
