/** A table with a header; cells are asked for by column name, whatever the order of the columns. */
export interface Csv {
  /** Lower case. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** The cell under the first of `names` that the table has; '' when there is none. */
export type CsvRow = (...names: readonly string[]) => string;

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads what spreadsheets and services call CSV. Line breaks inside quotes belong to the cell; a quote
 * that is never closed counts as a character; text after a closing quote is kept; an unquoted delimiter
 * in a title is healed where the address shows by how much the row has slipped.
 * @returns null when the first line is no header of at least two columns
 */
export function parseCsv(text: string): Csv | null {
  const body = text.replace(/^sep=.\r?\n/iu, '');
  const firstLine = /^[^\r\n]*/u.exec(body.trimStart())?.[0] ?? '';
  const delimiter = DELIMITERS.reduce((best, candidate) =>
    firstLine.split(candidate).length > firstLine.split(best).length
      ? candidate
      : best,
  );
  const [header, ...lines] = parseLines(body, delimiter);
  if (!header || header.length < 2) return null;
  const columns = header.map((name) =>
    name.normalize('NFC').trim().toLocaleLowerCase('vi'),
  );
  const index = new Map<string, number>();
  for (const [at, name] of columns.entries())
    if (!index.has(name)) index.set(name, at);
  const address = index.get('url') ?? -1;
  return {
    columns,
    rows: lines.map((line) => {
      const cells = heal(line, columns.length, address, delimiter);
      return (...names) => {
        const name = names.find((wanted) => index.has(wanted));
        return name === undefined ? '' : (cells[index.get(name) ?? -1] ?? '');
      };
    }),
  };
}

/** Joins what an unquoted delimiter tore apart before the address; after it nothing can be known. */
function heal(
  cells: string[],
  width: number,
  address: number,
  delimiter: string,
): string[] {
  const extra = cells.length - width;
  if (extra <= 0 || address < 1 || isAddress(cells[address])) return cells;
  if (!isAddress(cells[address + extra])) return cells;
  return [
    ...cells.slice(0, address - 1),
    cells.slice(address - 1, address + extra).join(delimiter),
    ...cells.slice(address + extra),
  ];
}

function isAddress(cell: string | undefined): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:/iu.test(cell ?? '');
}

function parseLines(text: string, delimiter: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  // Once a quote proves never to be closed, no later one can be either.
  let quotesClose = true;
  while (at < text.length) {
    const quoted = quotesClose ? quotedCell(text, at, delimiter) : null;
    if (quoted === 'open') quotesClose = false;
    const start = quoted && quoted !== 'open' ? quoted.end : at;
    const end = cellEnd(text, start, delimiter);
    const rest = text.slice(start, end);
    cells.push(
      quoted && quoted !== 'open' ? quoted.value + rest.trimEnd() : rest,
    );
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.length > 1 || cells[0]?.trim()) lines.push(cells);
    cells = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  return lines;
}

/**
 * A cell in quotes. One that runs over lines and closes in the middle of another cell was never meant to
 * be quoted: its quote is a character, or it would swallow the rows between.
 */
function quotedCell(
  text: string,
  start: number,
  delimiter: string,
): { value: string; end: number } | 'open' | null {
  let at = start;
  while (text[at] === ' ') at++;
  if (text[at] !== '"') return null;
  let from = ++at;
  let value = '';
  let last = -1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return 'open';
    if (text[close + 1] !== '"') {
      value += text.slice(from, close);
      const after = /^[^\S\r\n]*(.|$)/u.exec(text.slice(close + 1, close + 9));
      const isEnd = !after?.[1] || after[1] === delimiter;
      if (!isEnd && close >= last) last = lastQuote(text, close + 1, delimiter);
      if (!isEnd && close < last) {
        at = close + 1;
        from = close;
        continue;
      }
      return isEnd || !value.includes('\n') ? { value, end: close + 1 } : null;
    }
    value += text.slice(from, close + 1);
    at = close + 2;
    from = at;
  }
}

/**
 * Behind a quote that nobody doubled (`"the "best" one"`): the cell's own last one, before the next cell or line.
 * @returns where it stands; -1 when there is none
 */
function lastQuote(text: string, after: number, delimiter: string): number {
  for (let at = after; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r' || character === delimiter)
      return -1;
    const next = text[at + 1];
    const isLast =
      next === undefined ||
      next === delimiter ||
      next === '\n' ||
      next === '\r';
    if (character === '"' && isLast) return at;
  }
  return -1;
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r')
      return at;
    at++;
  }
  return at;
}
