import { expect, test } from 'vitest';
import { pageChunks } from '../scripts/page-chunks';

/** What imports what; a page's folder stands for its `index.html`. */
const imports: Readonly<Record<string, readonly string[]>> = {
  library: ['library-main'],
  popup: ['popup-main'],
  sidepanel: ['sidepanel-main'],
  'library-main': ['list', 'words'],
  'popup-main': ['save', 'words'],
  'sidepanel-main': ['engine', 'words'],
  list: ['row', 'circle'],
  save: ['row'],
  row: [],
  circle: ['list'],
  engine: ['table'],
  table: [],
  words: [],
  // Comes by `import()` only.
  screen: ['row', 'chart'],
  chart: [],
};
const pages = ['library', 'popup', 'sidepanel'];
const idOf = (name: string) =>
  pages.includes(name) ? `/src/entrypoints/${name}/index.html` : `/src/${name}`;
const byId = new Map(
  Object.keys(imports).map((name) => [
    idOf(name),
    {
      isEntry: pages.includes(name),
      importers: Object.keys(imports)
        .filter((other) => imports[other]?.includes(name))
        .map(idOf),
    },
  ]),
);
const bundle = { getModuleInfo: (id: string) => byId.get(id) ?? null };

test.each([
  ['words', 'library-popup-sidepanel'],
  ['row', 'library-popup'],
  ['list', 'library'],
  ['circle', 'library'],
  ['save', 'popup'],
  // They draw their pages, so nobody else may come to load them.
  ['library', undefined],
  ['library-main', undefined],
  ['popup-main', undefined],
  // Only a page loads them whose start does not count: they may come alone elsewhere.
  ['engine', undefined],
  ['table', undefined],
  ['chart', undefined],
])('%s is cut to %s', (name, chunk) => {
  const named = pageChunks(['library', 'popup'], pages.length).flatMap(
    (group) => {
      const found = group.name(idOf(name), bundle);
      return found === null ? [] : [found];
    },
  );
  expect(named).toEqual(chunk === undefined ? [] : [chunk]);
});

test('what more pages load is cut first, since a group takes along what it imports', () => {
  const priorities = pageChunks(pages, pages.length).map(
    ({ priority }) => priority,
  );
  expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
});
