/** Golden articles: `tests/articles/<site>--<slug>/{source.html,expected.json}`, found by listing the folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/articles';

export interface Fixture {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Null when `expected.json` is missing, which is a failure. */
  readonly expected: Record<string, unknown> | null;
}

export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const html = readFileSync(join(FOLDER, name, 'source.html'), 'utf8');
      const file = join(FOLDER, name, 'expected.json');
      const expected = existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
        : null;
      const canonical = /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/u.exec(
        html,
      )?.[1];
      return {
        name,
        html,
        expected,
        url: String(expected?.url ?? canonical ?? ''),
      };
    });
}
