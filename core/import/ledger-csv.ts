import { csvCell } from '../export/formats/csv';
import type { Language } from '../language/language';
import { type TextKey, textIn } from '../language/text';
import type { Database } from '../library/database';

/** The ledger of an import as a table: every page with what became of it, every skipped row with the reason. */
export async function ledgerCsv(
  { imports, importBatches }: Database,
  unit: string,
  language: Language,
): Promise<string> {
  const run = await imports.get(unit);
  if (!run) throw new RangeError(`no import ${unit}`);
  const say = (key: TextKey) => textIn(language, key);
  const rows = [
    [
      say('importing.columnResult'),
      say('importing.columnRow'),
      'url',
      'title',
      say('importing.columnReason'),
    ],
  ];
  const batches = await importBatches.where({ unit }).sortBy('n');
  for (const { items, results } of batches)
    for (const [index, { url, title }] of items.entries())
      rows.push([
        say(`importing.${results?.[index] ?? 'notYet'}`),
        '',
        url,
        title,
        '',
      ]);
  for (const { row, reason } of run.skipped)
    rows.push([
      say('importing.skipped'),
      row > 0 ? String(row) : '',
      '',
      '',
      say(`importing.${reason}`),
    ]);
  const lines = rows.map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
