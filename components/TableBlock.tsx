import {
  type Cell,
  type Inline,
  inlineText,
  type Table,
} from '../core/article/article';
import { Leaf, useStart } from './Leaf';

/** A table that scrolls in itself, by keyboard too, so that the page never has to. */
export function TableBlock({ table }: { readonly table: Table }) {
  const labels = headerLabels(table);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <div class={labels ? 'table labelled' : 'table'} tabIndex={0}>
      <table>
        {table.caption.length > 0 && <TableCaption inlines={table.caption} />}
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, cellIndex) => (
                <OneCell
                  key={cellIndex}
                  cell={cell}
                  {...(labels && { label: labels[cellIndex] ?? '' })}
                />
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

/**
 * Names of the columns, for screens too narrow for them: each cell then says its own. Only of plain
 * tables, where the n-th cell of every row belongs to the n-th heading.
 */
function headerLabels({ rows }: Table): readonly string[] | null {
  const [head, ...body] = rows;
  const isPlain = rows.every(
    (row) =>
      row.length === head?.length &&
      row.every(({ colspan, rowspan }) => colspan === 1 && rowspan === 1),
  );
  if (!head || !isPlain || body.length === 0) return null;
  if (!head.every(({ header }) => header)) return null;
  return head.map(({ inlines }) => inlineText(inlines));
}

function OneCell({
  cell,
  label,
}: {
  readonly cell: Cell;
  readonly label?: string;
}) {
  const Tag = cell.header ? 'th' : 'td';
  return (
    <Tag
      colSpan={cell.colspan}
      rowSpan={cell.rowspan}
      data-start={useStart(cell.inlines)}
      {...(label && !cell.header && { 'data-label': label })}
    >
      <Leaf inlines={cell.inlines} />
    </Tag>
  );
}
