/**
 * npm run -s import -- FILE
 * Reads an export of any service as the import page does and prints what would be imported, as one JSON:
 * {format, read, added, merged, skipped: [{row, reason}], items}. A file that cannot be imported gives the same
 * shape with format null and an `error`, in Vietnamese: that is a finding, not a failure of this command.
 */
import { readFileSync } from 'node:fs';
import { ImportError } from '../core/import/import-error.ts';
import { importFile } from '../core/import/import-file.ts';
import { textIn } from '../core/language/text.ts';

const [, , file] = process.argv;
if (!file) {
  console.error('usage: npm run -s import -- FILE');
  process.exit(2);
}
console.log(JSON.stringify(read(readFileSync(file))));

function read(bytes: Uint8Array) {
  try {
    const { shelf: _, rows: __, ...ledger } = importFile(bytes, Date.now());
    return {
      ...ledger,
      skipped: ledger.skipped.map(({ row, reason }) => ({
        row,
        reason: textIn('vi', `importing.${reason}`),
      })),
      items: ledger.items.map(
        ({ savedAt, state, article, stored, kept, ...item }) => ({
          ...item,
          // What stands on its highlights is found by the article too.
          tags: [
            ...new Set([
              ...item.tags,
              ...item.highlights.flatMap(({ mark }) => mark?.tags ?? []),
            ]),
          ],
          savedAt: savedAt === null ? null : new Date(savedAt).toISOString(),
          state: state ?? 'unread',
        }),
      ),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return {
      format: null,
      read: 0,
      added: 0,
      merged: 0,
      skipped: [],
      items: [],
      error: textIn('vi', `importing.${error.fault}`),
    };
  }
}
