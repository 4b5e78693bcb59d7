import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../core/import/import-error';
import { importFile } from '../core/import/import-file';

const SHARED = resolve(import.meta.dirname, '../../shared');
const NOW = Date.UTC(2026, 10, 24);

/** What each sample holds: format, rows read, items, merged, skipped, highlights. Counted by hand. */
const samples: readonly [
  string,
  string,
  number,
  number,
  number,
  number,
  number,
][] = [
  ['wallabag-annotations-entry.json', 'wallabag', 1, 1, 0, 0, 1],
  ['linkding/simple_valid_import_file.html', 'netscape', 3, 3, 0, 0, 0],
  ['raindrop.csv', 'raindrop', 1, 1, 0, 0, 0],
  ['matter-archive.csv', 'matter', 1, 1, 0, 0, 0],
  ['karakeep-fixtures/linkwarden-export.json', 'linkwarden', 6, 5, 1, 0, 0],
  ['wallabag-fixtures/pinboard_export', 'pinboard', 3, 3, 0, 0, 0],
  ['wallabag-fixtures/omnivore.json', 'omnivore', 20, 20, 0, 0, 0],
  ['wallabag-fixtures/ril_export.html', 'pocket-html', 2, 2, 0, 0, 0],
  ['wallabag-fixtures/wallabag-v1.json', 'wallabag', 2, 2, 0, 0, 0],
  ['wallabag-fixtures/wallabag-v2.json', 'wallabag', 6, 6, 0, 0, 0],
  ['wallabag-fixtures/readability.json', 'readability', 3, 3, 0, 0, 0],
  ['wallabag-fixtures/chrome-bookmarks', 'browser-bookmarks', 1, 1, 0, 0, 0],
  [
    'wallabag-fixtures/firefox-bookmarks.json',
    'browser-bookmarks',
    2,
    2,
    0,
    0,
    0,
  ],
  ['wallabag-fixtures/pocket.csv', 'pocket', 7, 7, 0, 0, 0],
  ['wallabag-fixtures/instapaper-export.csv', 'instapaper', 4, 4, 0, 0, 0],
  ['pocket-monorepo/omnivore-test.zip', 'omnivore', 60, 60, 0, 0, 0],
  ['pocket-monorepo/omnivore-invalid.zip', 'omnivore', 7, 4, 0, 3, 0],
  ['pocket-monorepo/annotations-part_000000.json', 'pocket', 1, 1, 0, 0, 1],
  ['readeck-fixtures/pocket_part.csv', 'pocket', 5, 3, 1, 1, 0],
  ['readeck-fixtures/pocket.zip', 'pocket', 5, 3, 1, 1, 0],
  ['readeck-fixtures/browser.html', 'netscape', 6, 4, 1, 1, 0],
  ['readeck-fixtures/readwise.csv', 'readwise-reader', 3, 2, 0, 1, 0],
  ['readeck-fixtures/text.txt', 'urls', 6, 2, 1, 3, 0],
  ['readeck-fixtures/goodlinks.json', 'goodlinks', 2, 2, 0, 0, 0],
  ['readeck-fixtures/csv-simple.csv', 'table', 2, 2, 0, 0, 0],
  ['readwise-reader.csv', 'readwise-reader', 3, 2, 0, 1, 0],
  ['readwise-highlights.csv', 'readwise', 2, 1, 1, 0, 2],
  [
    'hypothesis/api-annotations-wikipedia-regression.json',
    'hypothesis',
    5,
    1,
    4,
    0,
    5,
  ],
];

const read = (path: string) =>
  importFile(readFileSync(join(SHARED, path)), NOW);

describe.runIf(existsSync(SHARED))('the shared samples', () => {
  test.each(samples)(
    '%s',
    (path, format, rows, added, merged, skipped, marks) => {
      const { rows: known, ...ledger } = read(`samples/${path}`);
      const every = [...known.flat(), ...ledger.skipped.map(({ row }) => row)];
      expect(every.sort((a, b) => a - b)).toEqual(
        Array.from({ length: ledger.read }, (_, n) => n + 1),
      );
      expect({
        ...ledger,
        skipped: ledger.skipped.length,
        items: ledger.items.length,
        marks: ledger.items.flatMap(({ highlights }) => highlights).length,
      }).toEqual({
        format,
        read: rows,
        added,
        merged,
        skipped,
        items: added,
        marks,
      });
    },
  );

  test.each([
    'torture/zip/success',
    'torture/zip/failure',
    'torture/json/test_parsing',
    'torture/json/test_transform',
  ])('nothing in %s is imported, all of it is refused plainly', (folder) => {
    const names = readdirSync(join(SHARED, folder));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect(() => read(`${folder}/${name}`), name).toThrow(ImportError);
  });
});
