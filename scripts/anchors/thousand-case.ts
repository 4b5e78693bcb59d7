/** A thousand highlights on one long article, and what the paper makes of the article. */
import {
  type CanonicalText,
  canonicalText,
} from '../../core/article/canonical-text.ts';
import type { Wanted } from '../../core/highlights/anchor-all.ts';
import { describeSpan, stampOf } from '../../core/highlights/selector.ts';
import { dice } from './dice.ts';

export const TITLE = 'Một bài rất dài';
const COUNT = 1000;

export interface ThousandCase {
  readonly before: CanonicalText;
  readonly wanted: readonly Wanted[];
  /** Paragraphs of the article as it is later. */
  readonly edits: readonly (readonly [string, readonly string[]])[];
}

/** @param paragraphs the article's */
export function thousandCase(
  paragraphs: readonly string[],
  seed: number,
): ThousandCase {
  const order = dice(seed);
  const before = longArticle(paragraphs);
  const stamp = stampOf(before.text, before.version);
  const body = before.leaves.filter(({ text }) => text.length > 40);
  const wanted = Array.from({ length: COUNT }, (_, n) => {
    const leaf = order.pick(body);
    const from = order.roll(leaf.text.length - 30);
    const start = leaf.text.indexOf(' ', from) + 1 || 0;
    const end = Math.min(leaf.text.length, start + 25 + order.roll(80));
    return {
      id: `${n}`,
      selector: describeSpan(
        before.text,
        leaf.start + start,
        leaf.start + end,
        stamp,
      ),
    };
  });
  return {
    before,
    wanted,
    edits: [
      ['unchanged', paragraphs],
      [
        'paragraph inserted',
        ['Cập nhật: tin này vừa được bổ sung lúc mười lăm giờ.', ...paragraphs],
      ],
      [
        'NFD and every ninth word edited',
        paragraphs.map((text, i) =>
          text
            .replace(/[\p{L}]+/gu, (word, at: number) =>
              (at + i) % 9 === 0 ? 'khác' : word,
            )
            .normalize('NFD'),
        ),
      ],
    ],
  };
}

export function longArticle(paragraphs: readonly string[]): CanonicalText {
  return canonicalText({
    title: TITLE,
    lead: null,
    blocks: paragraphs.map((text) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text: text.normalize('NFC') }],
    })),
  });
}
