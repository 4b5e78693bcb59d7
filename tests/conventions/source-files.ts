import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Path from the project's root to its text. */
export type SourceFiles = ReadonlyMap<string, string>;

/** What a rule found wrong, one sentence each; empty when all is well. */
export type Rule = (files: SourceFiles) => string[];

/** Every file of ours below `folders` with one of the endings. */
export function readSource(
  folders: readonly string[],
  endings: RegExp,
): SourceFiles {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gu;

/** What a file imports: our own files as paths from the root (without ending), packages by name. */
export function importsOf(path: string, source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });
}

/** Without the ending, as imports name it. */
export function moduleName(path: string): string {
  return path.replace(/(\/index)?\.tsx?$/u, '');
}
