import { sampleArticle } from '../../tests/harness/sample-article.ts';

const TEXT = 'Một câu dài vừa phải của một bài báo về chợ hoa. '.repeat(40);

export const addressOf = (n: number) =>
  `https://bao.example/bai-so-${1_000_000 + n}.html`;

export function articleOf(n: number) {
  return sampleArticle({
    url: addressOf(n),
    title: `Bài số ${n}`,
    blocks: [
      { type: 'paragraph', inlines: [{ type: 'text', text: `${n}. ${TEXT}` }] },
    ],
  });
}
