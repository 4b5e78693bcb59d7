import { csvCell } from '../export/formats/csv';
import type { Language } from '../language/language';
import { type TextKey, textIn } from '../language/text';
import type { Database } from '../library/database';

/** A row of the file; 0 where it is not known. */
interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The ledger of an import as a table: every row of the file with what became of it, and why. */
export async function ledgerCsv(
  { imports, importBatches }: Database,
  unit: string,
  language: Language,
): Promise<string> {
  const run = await imports.get(unit);
  if (!run) throw new RangeError(`no import ${unit}`);
  const say = (key: TextKey) => textIn(language, key);
  const head = [
    say('importing.columnResult'),
    say('importing.columnRow'),
    'url',
    'title',
    say('importing.columnReason'),
  ];
  const rows: Line[] = [];
  const batches = await importBatches.where({ unit }).sortBy('n');
  for (const { items, results, rows: rowsOf } of batches)
    for (const [index, { url, title }] of items.entries()) {
      const [first = 0, ...others] = rowsOf?.[index] ?? [];
      const page = [url, title];
      const result = say(`importing.${results?.[index] ?? 'notYet'}`);
      rows.push({ row: first, cells: [result, ...page, ''] });
      for (const row of others) {
        const reason = textIn(language, 'importing.sameAsRow', { row: first });
        const cells = [say('importing.mergedRow'), ...page, reason];
        rows.push({ row, cells });
      }
    }
  for (const { row, reason } of run.skipped) {
    const cells = [
      say('importing.skipped'),
      '',
      '',
      say(`importing.${reason}`),
    ];
    rows.push({ row, cells });
  }
  // Of an import of before 2026-12 the rows are not known; its pages keep their order.
  const table = rows
    .sort((a, b) => a.row - b.row)
    .map(({ row, cells: [result = '', ...rest] }) => [
      result,
      row > 0 ? String(row) : '',
      ...rest,
    ]);
  const lines = [head, ...table].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
