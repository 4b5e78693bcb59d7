import type { Block, Inline, List } from './article';

/** The same blocks with every leaf's inlines replaced, in reading order. */
export function mapInlines(
  blocks: readonly Block[],
  change: (inlines: readonly Inline[]) => readonly Inline[],
): Block[] {
  const list = (one: List): List => ({
    ...one,
    items: one.items.map(({ inlines, children }) => ({
      inlines: change(inlines),
      children: children.map(list),
    })),
  });
  const block = (one: Block): Block => {
    switch (one.type) {
      case 'paragraph':
      case 'heading':
        return { ...one, inlines: change(one.inlines) };
      case 'list':
        return list(one);
      case 'quote':
        return { ...one, blocks: one.blocks.map(block) };
      case 'figure':
        return { ...one, caption: change(one.caption) };
      case 'table':
        return {
          ...one,
          caption: change(one.caption),
          rows: one.rows.map((row) =>
            row.map((cell) => ({ ...cell, inlines: change(cell.inlines) })),
          ),
        };
      default:
        return one;
    }
  };
  return blocks.map(block);
}
