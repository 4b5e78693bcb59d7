import { type Article, type Block, type Inline, inlineText } from './article';

/**
 * Canonical text, rule 1: title, lead and every leaf of the blocks in reading order, each followed by
 * "\n". Highlights, summary points and speech positions are offsets (UTF-16 units) in it, so one record
 * shows on the page, in the reader and in the saved copy. Change the rule only with a new version.
 */
const CANONICAL_TEXT_VERSION = 1;

/** One run of text that is drawn as one element: a paragraph, a list item, a caption, a cell. */
export interface Leaf {
  readonly kind:
    | 'title'
    | 'lead'
    | 'paragraph'
    | 'heading'
    | 'item'
    | 'caption'
    | 'cell'
    | 'code';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CanonicalText {
  readonly version: number;
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** Where the leaf drawn from these inlines (by identity) starts; components look themselves up. */
  readonly startOf: ReadonlyMap<object, number>;
}

/** Derives the canonical text of an article; the same article always gives the same text. */
export function canonicalText(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
): CanonicalText {
  const leaves: Leaf[] = [];
  const startOf = new Map<object, number>();
  let length = 0;

  const add = (kind: Leaf['kind'], text: string, owner?: object) => {
    if (owner) startOf.set(owner, length);
    if (text === '') return;
    leaves.push({ kind, text, start: length, end: length + text.length });
    length += text.length + 1;
  };
  const addInlines = (kind: Leaf['kind'], inlines: readonly Inline[]) =>
    add(kind, inlineText(inlines), inlines);

  add('title', article.title);
  add('lead', article.lead ?? '');
  for (const block of article.blocks) visit(block);
  return {
    version: CANONICAL_TEXT_VERSION,
    text: leaves.map((leaf) => `${leaf.text}\n`).join(''),
    leaves,
    startOf,
  };

  function visit(block: Block): void {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        addInlines(block.type, block.inlines);
        break;
      case 'list':
        for (const item of block.items) {
          addInlines('item', item.inlines);
          for (const list of item.children) visit(list);
        }
        break;
      case 'quote':
        for (const inner of block.blocks) visit(inner);
        break;
      case 'figure':
        addInlines('caption', block.caption);
        break;
      case 'table':
        addInlines('caption', block.caption);
        for (const cell of block.rows.flat()) addInlines('cell', cell.inlines);
        break;
      case 'code':
        add('code', block.text, block);
        break;
      case 'embed':
        break;
    }
  }
}

/** Text of the leaf that begins at an offset; empty when none does. */
export function leafTextAt({ leaves }: CanonicalText, start: number): string {
  return leaves.find((leaf) => leaf.start === start)?.text ?? '';
}
