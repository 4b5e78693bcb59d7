import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// `npm start`, the benches and the screenshots run without a bundler: Node wants every file's ending.
test.each(['tests/harness/ui.ts', 'locales/vi.ts', 'locales/en.ts'])(
  '%s is loaded by Node alone',
  (file) => {
    const url = JSON.stringify(`file://${resolve(file)}`);
    const said = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `await import(${url}); console.log('loaded')`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    expect(said).toContain('loaded');
  },
);
