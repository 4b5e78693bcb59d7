/** A table; cells are asked for by column name, whatever the order of the columns, or by place. */
export interface Csv {
  /** Lower case. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** The first line as it stands: a header, or, where nobody wrote one, a row. */
  readonly first: readonly string[];
  /** The cells of `rows`. */
  readonly cells: readonly (readonly string[])[];
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
  const delimiter = delimiterOf(body);
  const [first, ...lines] = parseLines(body, delimiter);
  if (!first || first.length < 2) return null;
  const columns = first.map((name) =>
    name.normalize('NFC').trim().toLocaleLowerCase('vi'),
  );
  const index = new Map<string, number>();
  for (const [at, name] of columns.entries())
    if (!index.has(name)) index.set(name, at);
  const address = index.get('url') ?? first.findIndex(isPage);
  const cells = lines.map((line) =>
    heal(line, columns.length, address, delimiter),
  );
  return {
    columns,
    first,
    cells,
    rows: cells.map((line) => (...names) => {
      const name = names.find((wanted) => index.has(wanted));
      return name === undefined ? '' : (line[index.get(name) ?? -1] ?? '');
    }),
  };
}

/** Whether a cell is the address of a page and nothing else. */
export function isPage(cell: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(cell);
}

/**
 * A header has as many of it as there are columns. A first line that is a row may have more commas in its title:
 * there it is the one that parts most lines into equally many. OneTab's bar behind an address parts no columns.
 */
function delimiterOf(body: string): string {
  const [first = '', ...others] = body
    .trimStart()
    .split(/\r\n?|\n/u, 30)
    .map((line) => line.slice(0, 5000).replace(/"(?:[^"]|"")*"/gu, '""'));
  const partsOf = (candidate: string) => first.split(candidate).length;
  const isRow = FIRST_IS_ROW.test(body);
  const alike = (candidate: string) =>
    isRow && partsOf(candidate) > 1
      ? others.filter(
          (line) => line.split(candidate).length === partsOf(candidate),
        ).length
      : 0;
  return [...DELIMITERS, ...(isRow ? [] : ['|'])].reduce((best, candidate) => {
    const more =
      alike(candidate) - alike(best) || partsOf(candidate) - partsOf(best);
    return more > 0 ? candidate : best;
  });
}

/** A cell of the first line begins as an address does. */
const FIRST_IS_ROW = /^\s*(?:[^\r\n]*[,;\t])?\s*"?\s*(?:https?:\/\/|www\.)/iu;

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
