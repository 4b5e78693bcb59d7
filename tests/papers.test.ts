import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const papers = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** npm commands and local links that a paper names and that do not exist. */
function lies(paper: string): string[] {
  const commands = [...paper.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:-]*)/gu)]
    .map((match) => match[1] ?? '')
    .filter(
      (name) => !(name in scripts) && !['ci', 'install', 'run'].includes(name),
    );
  const links = [...paper.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)]
    .map((match) => match[1] ?? '')
    .filter((path) => !existsSync(path));
  return [...commands, ...links];
}

describe.each(papers)('%s', (path) => {
  test('names only what exists', () => {
    expect(lies(readFileSync(path, 'utf8'))).toEqual([]);
  });
});

test('a command or link that does not exist is found', () => {
  expect(lies('run `npm run fly` and see [this](docs/nothing.md)')).toEqual([
    'fly',
    'docs/nothing.md',
  ]);
});
