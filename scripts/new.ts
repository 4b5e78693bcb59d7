/**
 * Adds one member to a family: `npm run new site baomoi.com`. Writes its file, its fixture or test, and
 * nothing else; what is left to do stands in the files and in the tests that fail. Runs in plain Node.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engine } from './new/engine.ts';
import { format } from './new/format.ts';
import type { Scaffold } from './new/scaffold.ts';
import { site } from './new/site.ts';
import { theme } from './new/theme.ts';

const scaffolds: Readonly<Record<string, Scaffold>> = {
  site,
  theme,
  engine,
  format,
};

function usage(): string {
  return [
    'Adds a member to a family of Dễ Đọc. Choose one:',
    ...Object.values(scaffolds).map(
      ({ example, gives }) => `  npm run new ${example.padEnd(18)} ${gives}`,
    ),
  ].join('\n');
}

/** @returns what was written, as text for the terminal; throws what is wrong, as a sentence. */
function add(kind: string, name: string, root: string): string {
  const scaffold = Object.hasOwn(scaffolds, kind) ? scaffolds[kind] : undefined;
  if (!scaffold) throw new Error(`There is no kind "${kind}".\n\n${usage()}`);
  if (!existsSync(join(root, scaffold.contract)))
    throw new Error(
      `${scaffold.whenMissing} ${scaffold.contract} does not exist (yet) in ${root}.`,
    );
  const refusal = scaffold.refuse(name, root);
  if (refusal) throw new Error(refusal);
  const files = scaffold.files(name);
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} exists already; nothing was written.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [
    'Written:',
    ...Object.keys(files).map((path) => `  ${path}`),
    '',
    'Fill in every TODO(new), until this passes:',
    `  npx vitest run --project unit ${scaffold.tests(name).join(' ')}`,
  ].join('\n');
}

const [kind, name, ...rest] = process.argv.slice(2);
try {
  if (kind === undefined || name === undefined || rest.length > 0) {
    console.log(usage());
    process.exitCode = kind === undefined ? 0 : 1;
  } else console.log(add(kind, name, process.cwd()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
