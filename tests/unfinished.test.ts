import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARK } from '../scripts/new/scaffold.ts';

/** Folders that `npm run new` writes into. */
const folders = [
  'core/article/sites',
  'core/appearance/themes',
  'core/summary/engines',
  'core/highlights/formats',
  'tests',
];

/** "path:line what to fill in" for every mark that is left in the files of `folders` below `root`. */
function unfinished(root: string): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|html|json)$/u.test(file))
        .flatMap((file) => marksIn(root, `${folder}/${file}`)),
    );
}

function marksIn(root: string, path: string): string[] {
  return readFileSync(join(root, path), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const at = line.indexOf(MARK);
      const what = line.slice(at + MARK.length).trim();
      return at < 0 ? [] : [`${path}:${index + 1} ${what}`];
    });
}

test('nothing that npm run new wrote is left unfinished', () => {
  const left = unfinished('.');
  expect(left, `fill in:\n${left.join('\n')}`).toEqual([]);
});
