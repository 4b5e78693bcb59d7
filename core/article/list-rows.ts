import { textLength } from './prose';
import { isDocument } from './related';

/** Rows of a list of articles: a linked headline with a date or a teaser, again and again. */
export interface ListRows {
  /** Share of the content's text that stands in such rows, 0 to 1; 0 when a text of its own comes first. */
  readonly rows: number;
  /** Share of the rows that carry a date of their own, 0 to 1. */
  readonly dated: number;
  /** Share of the rows that are dated or no longer than a teaser, 0 to 1. */
  readonly brief: number;
}

const NONE: ListRows = { rows: 0, dated: 0, brief: 0 };

const FEWEST = 5;
/** Headlines are longer than buttons, and rows shorter than chapters. */
const SHORTEST_HEADLINE = 20;
const LONGEST_ROW = 450;
const LONGEST_TEASER = 280;
/** Less beside the headline is no teaser. */
const SHORTEST_TEASER = 40;
const MOST_LINKS = 1000;

const DATE = /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}(?!\d)/u;

/** What portals print without headings and classes: table rows, boxes, items, pairs of paragraphs. */
export function findListRows(roots: readonly Element[]): ListRows {
  let total = 0;
  let inRows = 0;
  let count = 0;
  let dated = 0;
  let brief = 0;
  for (const root of roots) {
    total += textLength(root);
    const rows = rowsOf(root);
    const [first] = rows;
    if (first && proseBefore(root, first)) return NONE;
    for (const row of rows) {
      const text = textFrom(row, rows);
      const link = row.querySelector('a[href]') ?? row;
      const isDated = DATE.test(text);
      const teaser = text.length - textLength(link);
      if (text.length > LONGEST_ROW) continue;
      if (!isDated && teaser < SHORTEST_TEASER) continue;
      count++;
      if (isDated) dated++;
      if (isDated || text.length < LONGEST_TEASER) brief++;
      inRows += text.length;
    }
  }
  if (count < FEWEST || total === 0) return NONE;
  return {
    rows: Math.min(1, inRows / total),
    dated: dated / count,
    brief: brief / count,
  };
}

/** The largest elements that hold the headline of one article only. */
function rowsOf(root: Element): Element[] {
  const targets = new Map<Element, Set<string>>();
  const headlines: [Element, string][] = [];
  for (const link of [...root.querySelectorAll('a[href]')].slice(
    0,
    MOST_LINKS,
  )) {
    const target = link.getAttribute('href') ?? '';
    if (!isHeadline(link, target)) continue;
    headlines.push([link, target]);
    for (
      let node: Element | null = link;
      node && node !== root;
      node = node.parentElement
    ) {
      const known = targets.get(node) ?? new Set();
      targets.set(node, known.add(target));
    }
  }
  const rows = new Set<Element>();
  for (const [link] of headlines) {
    let row = link;
    for (
      let up = link.parentElement;
      up && targets.get(up)?.size === 1;
      up = up.parentElement
    )
      row = up;
    rows.add(row);
  }
  return [...rows];
}

/** Opens its line, and no sentence goes on behind it. */
function isHeadline(link: Element, target: string): boolean {
  if (/^(?:#|javascript:|mailto:|tel:)/iu.test(target) || isDocument(target))
    return false;
  if (textLength(link) < SHORTEST_HEADLINE) return false;
  const before = beside(link, 'previousSibling').trim();
  const after = beside(link, 'nextSibling').trim();
  return before.length <= 24 && !/^[,.]?\s*\p{Ll}/u.test(after);
}

/** Text beside an element up to the next line break or block, through inline parents. */
function beside(
  element: Element,
  direction: 'previousSibling' | 'nextSibling',
): string {
  let text = '';
  for (let node: Node = element; ; ) {
    const next: ChildNode | null = node[direction];
    if (!next) {
      const parent: Element | null = node.parentElement;
      if (!parent || !/^(?:b|strong|i|em|span|font|u)$/u.test(parent.localName))
        return text;
      node = parent;
      continue;
    }
    node = next;
    if (next.nodeType === 1 && !isInline(next as Element)) return text;
    const part = next.nodeType === 8 ? '' : (next.textContent ?? '');
    text = direction === 'nextSibling' ? text + part : part + text;
    if (text.length > 80) return text;
  }
}

function isInline({ localName }: Element): boolean {
  return /^(?:a|b|strong|i|em|span|font|u|small|time|img)$/u.test(localName);
}

/** The row's text; a row that is a paragraph goes on up to the next one. */
function textFrom(row: Element, rows: readonly Element[]): string {
  const known = new Set(rows);
  let text = row.textContent ?? '';
  for (
    let next = row.nextElementSibling;
    next && !known.has(next) && text.length <= LONGEST_ROW * 2;
    next = next.nextElementSibling
  )
    text += ` ${next.textContent ?? ''}`;
  return text.replace(/\s+/gu, ' ').trim();
}

const PROSE = 140;
const BLOCKS = 'p, div, td, h2, h3';

/** Whether an article's worth of running text stands above the first row: then the rows are its related links. */
function proseBefore(root: Element, row: Element): boolean {
  let prose = 0;
  for (const block of root.querySelectorAll(BLOCKS)) {
    if (block.contains(row)) continue;
    if ((row.compareDocumentPosition(block) & 2) === 0) break;
    if (block.querySelector(BLOCKS) || block.querySelector('a')) continue;
    const length = textLength(block);
    if (length > 60) prose += length;
  }
  return prose >= PROSE;
}
