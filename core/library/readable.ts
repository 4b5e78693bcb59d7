import type { Database } from './database';

/**
 * Whatever of a damaged library can still be read, one JSON object a line: `{table, row}`. A row that cannot
 * be read ends its table, not the others.
 * @returns the lines, and how many articles are among them
 */
export async function readableRows(
  database: Database,
): Promise<{ readonly lines: string[]; readonly articles: number }> {
  const lines: string[] = [];
  let articles = 0;
  for (const name of ['entries', 'contents', 'highlights', 'tags', 'versions'])
    try {
      await database.table(name).each((row: unknown) => {
        lines.push(JSON.stringify({ table: name, row }));
        if (name === 'contents') articles++;
      });
    } catch (error) {
      console.error(`Dễ Đọc could read no further in ${name}:`, error);
    }
  return { lines, articles };
}
