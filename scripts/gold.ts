/** The referee's form of an extraction: one flat object that a page's gold file can be compared with. */
import { type Block, inlineText } from '../core/article/article.ts';
import type { Extraction } from '../core/article/extract.ts';

export interface GoldView {
  readonly title: string;
  readonly byline: string;
  /** ISO 8601, empty when unknown. */
  readonly published: string;
  readonly sapo: string;
  /** A heading starts with "## ", a table row with "| ". */
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

/** @returns null when the page is no article */
export function toGold(extraction: Extraction): GoldView | null {
  if (extraction.kind === 'none') return null;
  const { article, trace } = extraction;
  const paragraphs: string[] = [];
  const captions: string[] = [];
  for (const block of article.blocks) flatten(block, paragraphs, captions);
  return {
    title: article.title,
    byline: article.byline.join(' - '),
    published: article.publishedTime ?? '',
    // As the page writes it, with the agency's stamp.
    sapo:
      trace.findLast(({ step }) => step === 'lead')?.text ?? article.lead ?? '',
    paragraphs,
    captions,
  };
}

function flatten(block: Block, paragraphs: string[], captions: string[]): void {
  switch (block.type) {
    case 'paragraph':
      paragraphs.push(inlineText(block.inlines));
      break;
    case 'heading':
      paragraphs.push(`## ${inlineText(block.inlines)}`);
      break;
    case 'list':
      for (const item of block.items) {
        paragraphs.push(inlineText(item.inlines));
        for (const list of item.children) flatten(list, paragraphs, captions);
      }
      break;
    case 'quote':
      for (const inner of block.blocks) flatten(inner, paragraphs, captions);
      break;
    case 'table':
      for (const row of block.rows)
        paragraphs.push(
          `| ${row.map(({ inlines }) => inlineText(inlines)).join(' | ')}`,
        );
      break;
    case 'figure': {
      const caption = withCredit(inlineText(block.caption), block.credit);
      if (caption) captions.push(caption);
      break;
    }
    case 'code':
      paragraphs.push(block.text);
      break;
    case 'embed':
      // Without a poster the caption of a player is its label.
      if (block.label.length > 30) captions.push(block.label);
      break;
  }
}

/** Caption and credit in one line, joined as papers print them. */
function withCredit(caption: string, credit: string | null): string {
  if (!credit) return caption;
  if (!caption) return credit;
  const joint =
    /[.!?)”"…]$/u.test(caption) || credit.startsWith('(') ? ' ' : ' - ';
  return caption + joint + credit;
}
