import { type Column, columnsByName } from './column-names';
import type { Csv } from './csv';
import { guessColumns } from './guess-columns';

/** Where each thing stands, by the place of its column, and the rows that hold it. */
export interface Table {
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table with a column of addresses. Columns are known by their names, the better name first; where none is called an
 * address, they are known by what stands in them, and a first line that has an address is a row.
 * @param now milliseconds, by which a date in the future is known to be wrong
 * @returns null when no column has addresses
 */
export function tableOf(csv: Csv, now: number): Table | null {
  const named = columnsByName(csv);
  if (named.has('url')) return { columns: named, rows: csv.cells };
  const guess = guessColumns(csv, now);
  if (!guess) return null;
  if (guess.firstIsRow)
    return { columns: guess.columns, rows: [csv.first, ...csv.cells] };
  const taken = new Set(named.values());
  const guessed = [...guess.columns].filter(
    ([column, at]) => !named.has(column) && !taken.has(at),
  );
  return { columns: new Map([...named, ...guessed]), rows: csv.cells };
}
