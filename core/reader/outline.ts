import { type Article, type Block, inlineText } from '../article/article';
import type { CanonicalText } from '../article/canonical-text';

/** A heading, and where it stands in the canonical text. */
export interface OutlineItem {
  readonly text: string;
  readonly level: 2 | 3 | 4;
  readonly start: number;
  readonly end: number;
}

/** The headings of an article in reading order, those in boxes and quotes included. */
export function outlineOf(
  article: Pick<Article, 'blocks'>,
  canonical: CanonicalText,
): readonly OutlineItem[] {
  return article.blocks.flatMap((block) => headingsIn(block, canonical));
}

function headingsIn(block: Block, canonical: CanonicalText): OutlineItem[] {
  if (block.type === 'quote')
    return block.blocks.flatMap((inner) => headingsIn(inner, canonical));
  if (block.type !== 'heading') return [];
  const text = inlineText(block.inlines);
  const start = canonical.startOf.get(block.inlines) ?? 0;
  return text === ''
    ? []
    : [{ text, level: block.level, start, end: start + text.length }];
}
