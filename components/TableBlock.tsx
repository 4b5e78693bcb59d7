import type { Cell, Inline, Table } from '../core/article/article';
import { Leaf, useStart } from './Leaf';

/** A table that scrolls in itself, by keyboard too, so that the page never has to. */
export function TableBlock({ table }: { readonly table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <div class="table" tabIndex={0}>
      <table>
        {table.caption.length > 0 && <TableCaption inlines={table.caption} />}
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, cellIndex) => (
                <OneCell key={cellIndex} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCaption({ inlines }: { readonly inlines: readonly Inline[] }) {
  return (
    <caption data-start={useStart(inlines)}>
      <Leaf inlines={inlines} />
    </caption>
  );
}

function OneCell({ cell }: { readonly cell: Cell }) {
  const Tag = cell.header ? 'th' : 'td';
  return (
    <Tag
      colSpan={cell.colspan}
      rowSpan={cell.rowspan}
      data-start={useStart(cell.inlines)}
    >
      <Leaf inlines={cell.inlines} />
    </Tag>
  );
}
