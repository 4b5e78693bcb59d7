import { type Block, inlineText } from './article';

/** All words of some blocks, a line per paragraph, item, row and caption; for measuring, not for offsets. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(linesOf).filter(Boolean).join('\n');
}

function linesOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.inlines);
    case 'list':
      return block.items
        .map(({ inlines, children }) =>
          [inlineText(inlines), ...children.map(linesOf)].join('\n'),
        )
        .join('\n');
    case 'quote':
      return plainText(block.blocks);
    case 'figure':
      return inlineText(block.caption);
    case 'table':
      return block.rows
        .map((row) => row.map(({ inlines }) => inlineText(inlines)).join(' | '))
        .join('\n');
    case 'code':
      return block.text;
    case 'embed':
      return '';
  }
}
