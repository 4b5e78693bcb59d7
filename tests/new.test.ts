import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const project = resolve('.');
let root = '';
const formatContract = 'core/highlights/format.ts';
/** Files with something to fill in. */
const written = [
  'core/article/sites/vidu.ts',
  'core/article/sites/vidu-cms.ts',
  'tests/articles/vidu.example--example/source.html',
  'tests/articles/vidu.example--example/expected.json',
  'core/appearance/themes/vi-du.ts',
  'core/summary/engines/vi-du.ts',
  'core/highlights/formats/vi-du.ts',
  'tests/format-vi-du.test.ts',
];

/** A small copy of the project, so that nothing is written into the real one. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'de-doc-new-'));
  for (const path of ['core', 'scripts/new', 'biome.json', 'package.json'])
    cpSync(join(project, path), join(root, path), { recursive: true });
  for (const name of ['unfinished', 'sites', 'themes'])
    cpSync(
      join(project, `tests/${name}.test.ts`),
      join(root, `tests/${name}.test.ts`),
    );
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(
    join(root, 'vitest.config.ts'),
    "export default { test: { include: ['tests/*.test.ts'] } };",
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs `npm run new …` in the copy. */
async function add(...args: string[]): Promise<{ code: number; text: string }> {
  const script = join(project, 'scripts/new.ts');
  try {
    const { stdout } = await run(process.execPath, [script, ...args], {
      cwd: root,
    });
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as {
      code: number;
      stdout: string;
      stderr: string;
    };
    return { code, text: stdout + stderr };
  }
}

/** Failure messages by test name, of the copy's tests. */
async function failures(...files: string[]): Promise<Record<string, string>> {
  const report = join(root, 'report.json');
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const args = [
    'run',
    '--root',
    root,
    '--reporter=json',
    `--outputFile=${report}`,
    ...files,
  ];
  await run(process.execPath, [vitest, ...args], { cwd: root }).catch(
    () => null,
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: {
      assertionResults: {
        status: string;
        fullName: string;
        failureMessages: string[];
      }[];
    }[];
  };
  return Object.fromEntries(
    testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [
        fullName,
        failureMessages.join('\n'),
      ]),
  );
}

describe('what it refuses', () => {
  test.each([
    [[], 0, 'npm run new site'],
    [['site'], 1, 'npm run new theme'],
    [['colour', 'green'], 1, 'There is no kind "colour"'],
    [['constructor', 'green'], 1, 'There is no kind "constructor"'],
    [['theme', 'Green'], 1, 'no name for a file'],
    [['theme', '../green'], 1, 'no name for a file'],
    [['theme', 'dark'], 1, 'exists already'],
    [['site', 'https://vidu.example'], 1, 'no host name'],
    [['site', '../vidu.example'], 1, 'no host name'],
    [['site', 'www.vidu.example'], 1, 'Leave "www." out'],
    [['site', 'soyte.gov.vn'], 1, 'one host for all state bodies'],
    [
      ['site', 'vnexpress.net'],
      1,
      'already belongs to core/article/sites/vnexpress.ts',
    ],
  ])('%j', async (args, code, text) => {
    const answer = await add(...args);
    expect(answer.text).toContain(text);
    expect(answer.code).toBe(code);
  });

  test('a format before there is a contract for formats', async () => {
    rmSync(join(root, formatContract), { force: true });
    const answer = await add('format', 'org-mode');
    expect(answer.code).toBe(1);
    expect(answer.text).toContain('Export formats arrive with highlights');
  });
});

test('what it writes is clean, and fails until it is filled in', {
  timeout: 60_000,
}, async () => {
  mkdirSync(dirname(join(root, formatContract)), { recursive: true });
  writeFileSync(
    join(root, formatContract),
    'export const defineFormat = <T>(format: T): T => format;\n',
  );
  for (const args of [
    ['site', 'vidu.example'],
    ['site', 'vidu-cms'],
    ['theme', 'vi-du'],
    ['engine', 'vi-du'],
    ['format', 'vi-du'],
  ])
    expect(await add(...args)).toMatchObject({ code: 0 });

  const failed = await failures();
  const left = failed['nothing that npm run new wrote is left unfinished'];
  expect(left).toContain(
    'core/article/sites/vidu.ts:7 the name its readers know',
  );
  for (const path of written) expect(left).toContain(path);
  for (const name of [
    'theme vi-du every text stands at 7:1 or more on everything behind it',
    'every point stands in the article word for word, at its own place',
    'entries are written',
  ])
    expect(failed).toHaveProperty([name]);

  const biome = join(project, 'node_modules/.bin/biome');
  const sources = written.filter((path) => path.endsWith('.ts'));
  const check = ['check', '--vcs-enabled=false', ...sources];
  expect((await run(biome, check, { cwd: root })).stderr).toBe('');
});
