import type { Cell, Table } from './article';
import { type Run, toInlines } from './draft';
import { PICTURE } from './images';

/** What a `<table>` is used for. */
type TableUse = 'data' | 'picture' | 'layout';

const MOST_CELLS = 5000;

/** Rows of the table itself, not those of tables inside it. */
function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === table,
  );
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) =>
    /^t[dh]$/u.test(localName),
  );
}

/** Old CMSs frame a picture with its caption, or lay out a whole page, in a table. */
export function useOf(table: Element): TableUse {
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const pictures = table.querySelectorAll(PICTURE).length;
  if (pictures > 0 && widest <= 2 && rows.length <= pictures * 2 + 1) {
    const words = (table.textContent ?? '').trim().length;
    if (words < 600 * pictures) return 'picture';
  }
  if (table.querySelector('table, p + p + p, h2, h3') || widest < 2)
    return table.querySelector('th') && widest >= 2 ? 'data' : 'layout';
  return rows.length < 2 && pictures > 0 ? 'layout' : 'data';
}

/**
 * Reads rows, header cells and spans.
 * @param read gives the runs of a cell or caption
 */
export function readTable(
  table: Element,
  read: (cell: Element) => readonly Run[],
): Table | null {
  const rows: Cell[][] = [];
  let count = 0;
  for (const row of rowsOf(table)) {
    const inHead = row.parentElement?.localName === 'thead';
    const cells = cellsOf(row).map(
      (cell): Cell => ({
        header: cell.localName === 'th' || inHead,
        colspan: span(cell, 'colspan'),
        rowspan: span(cell, 'rowspan'),
        inlines: toInlines(read(cell)),
      }),
    );
    count += cells.length;
    if (count > MOST_CELLS) break;
    if (cells.some(({ inlines }) => inlines.length > 0)) rows.push(cells);
  }
  if (rows.length === 0) return null;
  const caption = table.querySelector('caption');
  return {
    type: 'table',
    caption: caption ? toInlines(read(caption)) : [],
    rows: withBoldHeader(rows),
  };
}

/** A first row that is bold throughout is the header, whatever its tag. */
function withBoldHeader(rows: Cell[][]): Cell[][] {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0 || first.some(({ header }) => header))
    return rows;
  const bold = first.every(
    ({ inlines }) => inlines.length === 1 && inlines[0]?.type === 'strong',
  );
  return bold
    ? [first.map((cell) => ({ ...cell, header: true })), ...rest]
    : rows;
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), 100) : 1;
}
