import { describe, expect, test } from 'vitest';
import {
  importsPointOneWay,
  noCycles,
  noRestFolders,
} from './conventions/import-rules';
import { type Rule, readSource } from './conventions/source-files';
import {
  filesStaySmall,
  noAmbientClock,
  noAsciiWords,
  noEmptyCatch,
  noHtmlSinks,
} from './conventions/text-rules';

const code = readSource(
  ['core', 'components', 'entrypoints', 'locales'],
  /\.tsx?$/u,
);
const all = readSource(
  ['core', 'components', 'entrypoints', 'locales', 'scripts', 'tests'],
  /\.(tsx?|css|mjs)$/u,
);
const pure = new Map(
  [...code].filter(([path]) => /^(core|components)\//u.test(path)),
);

/** Each rule, the files it holds, and a file that breaks it: a rule that cannot fail proves nothing. */
const rules: readonly [string, Rule, typeof code, string, string][] = [
  [
    'imports point one way',
    importsPointOneWay,
    code,
    'core/a/a.ts',
    "import { x } from '../../components/x';",
  ],
  [
    'core knows no Preact',
    importsPointOneWay,
    code,
    'core/a/a.ts',
    "import { h } from 'preact';",
  ],
  [
    'only three files speak to the browser',
    importsPointOneWay,
    code,
    'core/a/a.ts',
    "import { browser } from 'wxt/browser';",
  ],
  [
    'components store nothing',
    importsPointOneWay,
    code,
    'components/A.tsx',
    "import { defineSettings } from '../core/settings';",
  ],
  [
    'no import cycles',
    noCycles,
    code,
    'core/a/a.ts',
    "import type { A } from './a';",
  ],
  ['no folders for the rest', noRestFolders, all, 'core/utils/a.ts', ''],
  ['no barrels', noRestFolders, all, 'core/a/a.ts', "export * from './b';"],
  [
    'no HTML sinks',
    noHtmlSinks,
    code,
    'core/a/a.ts',
    'element.innerHTML = title;',
  ],
  [
    'clock and dice are arguments',
    noAmbientClock,
    pure,
    'core/a/a.ts',
    'const now = Date.now();',
  ],
  ['no ASCII words', noAsciiWords, pure, 'core/a/a.ts', 'text.split(/\\W+/u);'],
  [
    'no empty catch',
    noEmptyCatch,
    code,
    'core/a/a.ts',
    'try { a(); } catch {}',
  ],
  [
    'no file over 300 lines',
    filesStaySmall,
    all,
    'core/a/a.ts',
    'a;\n'.repeat(301),
  ],
];

describe.each(rules)('%s', (_, rule, files, path, bad) => {
  test('holds', () => expect(rule(files)).toEqual([]));
  test('can fail', () => expect(rule(new Map([[path, bad]]))).not.toEqual([]));
});
